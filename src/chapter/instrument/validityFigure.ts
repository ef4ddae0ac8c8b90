import { sharedCutoffs } from "../../analysis/conclusions/sharedCutoffs.js";
import type { AnsweredItem, Validity } from "../../analysis/conclusions/validity.js";
import { verdictCounts } from "../../analysis/conclusions/verdictCounts.js";
import type { Results } from "../../analysis/results/analyse.js";
import type { BarChart, Figure } from "../../document/figure/figure.js";
import type { Row, Table } from "../../document/table/table.js";
import { isMissing, isWithheld } from "../../statistics/outcome.js";
import { inLanguage } from "../../study/inLanguage.js";
import { byCode } from "../../study/lookups.js";
import type { Criteria } from "../../study/study.js";
import { explanation } from "../exhibit/explanation.js";
import { frame, outcomeCell } from "../exhibit/frame.js";
import { verdictCell } from "../exhibit/verdictCell.js";
import type { InstrumentWords } from "./words.js";

/** The coefficient that the verdicts are read from, a bar an item, against the critical r. */
export function validityFigure(
  { study }: Results,
  { answers }: Validity,
  criteria: Criteria,
  texts: InstrumentWords,
): Figure {
  const place = frame(study, "validity-chart", texts);
  const side = criteria.validity === "item-total" ? "total" : "rest";
  const caption = texts.figureCaption(side, answers);
  const { items } = answers;
  const cutoffs = sharedCutoffs(study, answers).known;
  const { valid, invalid } = verdictCounts(items.map((item) => ({ ...item[side], code: item.code })));
  const decided = valid + invalid.length;
  const name = (code: string) => inLanguage(byCode(study.variables, code).name, texts.language);
  return {
    ...place,
    caption,
    alt:
      decided === 0 || items.some((item) => isWithheld(item.valid))
        ? caption
        : texts.figureAlt(side, valid, decided, cutoffs),
    chart: {
      kind: "bars",
      ...range(items, side),
      bars: items.flatMap((item) => {
        const { coefficient } = item[side];
        if (isMissing(coefficient)) return [];
        const verdict = verdictCell(item.valid, texts.validity, texts);
        const text = [texts.number(coefficient, 3), verdict.value ?? verdict.note].join(" ");
        return [{ label: item.code, value: coefficient, text, group: name(item.variable) }];
      }),
      marks: cutoffs.flatMap((own) => (own.critical > 1 ? [] : [{ at: own.critical, label: texts.criticalMark(own) }])),
    },
    table: {
      ...place,
      caption,
      columns: columns(side, texts),
      rows: items.map((item) => itemRow(item, side, texts)),
      notes: [],
    },
    notes: [texts.coefficientNote(answers)],
  };
}

/** A correlation's whole range, its negative half only where an item needs it. */
function range(items: readonly AnsweredItem[], side: "total" | "rest"): Pick<BarChart, "from" | "to"> {
  return { from: items.some((item) => Number(item[side].coefficient) < 0) ? -1 : 0, to: 1 };
}

function columns(side: "total" | "rest", texts: InstrumentWords): Table["columns"] {
  return [
    { key: "item", label: texts.item, format: { kind: "text" }, heading: true },
    {
      key: "coefficient",
      label: texts.side(side),
      href: explanation(side === "total" ? "itemTotal" : "itemRest", texts),
      format: { kind: "number", digits: 3 },
    },
    { key: "verdict", label: texts.verdict, format: { kind: "verdict" } },
  ];
}

function itemRow(item: AnsweredItem, side: "total" | "rest", texts: InstrumentWords): Row {
  return {
    kind: "plain",
    cells: {
      item: { value: item.code },
      coefficient: outcomeCell(item[side].coefficient, texts),
      verdict: verdictCell(item.valid, texts.validity, texts),
    },
  };
}
