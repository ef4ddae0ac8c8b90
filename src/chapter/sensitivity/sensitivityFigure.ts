import { CHANGES, type ItemSensitivity, type Sensitivity } from "../../analysis/results/sensitivity.js";
import type { Figure } from "../../document/figure/figure.js";
import type { Row, Table } from "../../document/table/table.js";
import { isMissing, isWithheld } from "../../statistics/outcome.js";
import { inLanguage } from "../../study/inLanguage.js";
import { byCode } from "../../study/lookups.js";
import type { StudyDescription } from "../../study/study.js";
import { explanation } from "../exhibit/explanation.js";
import { frame, outcomeCell } from "../exhibit/frame.js";
import { byRise } from "./influence.js";
import type { SensitivityWords } from "./words.js";

/**
 * How far the alpha of its variable moves when an item is reversed, and when it is left out; the greatest rise comes
 * first.
 */
export function sensitivityFigure(study: StudyDescription, { items }: Sensitivity, texts: SensitivityWords): Figure {
  const place = frame(study, "sensitivity-chart", texts);
  const ordered = byRise(items);
  const topic = (code: string) => inLanguage(byCode(study.items, code).topic, texts.language);
  const withheld = ordered.some((item) => CHANGES.some((change) => isWithheld(item[change].alpha.value)));
  const rising = ordered.filter((item) => CHANGES.some((change) => Number(item[change].alpha.difference) > 0));
  return {
    ...place,
    caption: texts.figureCaption,
    alt: texts.figureAlt(withheld ? undefined : rising.map(({ code }) => code)),
    chart: {
      kind: "dots",
      series: CHANGES.map((change) => texts.series[change]),
      reference: { at: 0, label: texts.reference },
      rows: ordered.map((item) => {
        const differences = CHANGES.map((change) => item[change].alpha.difference);
        return {
          label: `${item.code} ${topic(item.code)}`,
          values: differences.map((difference) => (isMissing(difference) ? null : difference)),
          text: differences
            .map((difference) => (isMissing(difference) ? texts.none : texts.signed(difference)))
            .join(texts.between),
        };
      }),
    },
    table: {
      ...place,
      caption: texts.figureCaption,
      columns: columns(texts),
      rows: ordered.map((item) => row(item, topic(item.code), texts)),
      notes: [],
    },
    notes: [texts.figureNote],
  };
}

function columns(texts: SensitivityWords): Table["columns"] {
  const difference = { kind: "number", digits: 3 } as const;
  return [
    { key: "item", label: texts.item, format: { kind: "text" }, heading: true },
    { key: "topic", label: texts.topic, format: { kind: "text" } },
    ...CHANGES.map((change) => ({
      key: change,
      label: texts.series[change],
      href: explanation("alpha", texts),
      format: difference,
    })),
  ];
}

function row(item: ItemSensitivity, topic: string, texts: SensitivityWords): Row {
  const differences = CHANGES.map((change) => [change, outcomeCell(item[change].alpha.difference, texts)] as const);
  return {
    kind: "plain",
    cells: { item: { value: item.code }, topic: { value: topic }, ...Object.fromEntries(differences) },
  };
}
