import { measuredRespondents } from "../../analysis/conclusions/measuredRespondents.js";
import type { Results } from "../../analysis/results/analyse.js";
import type { Cell, Column, Row, Table } from "../../document/table/table.js";
import { isMissing } from "../../statistics/outcome.js";
import { inLanguage } from "../../study/inLanguage.js";
import { scaleOfKind } from "../../study/scales.js";
import type { Criteria } from "../../study/study.js";
import { explanation } from "../exhibit/explanation.js";
import { frame, outcomeCell, signedCell } from "../exhibit/frame.js";
import { verdictCell } from "../exhibit/verdictCell.js";
import type { ConsistencyReading, JudgedScale } from "./consistencyReading.js";
import type { ConsistencyWords } from "./words.js";

/** Every measure of reliability of every dimension and variable, with the verdict by the study's own rule. */
export function consistencyTable(
  results: Results,
  reading: ConsistencyReading,
  criteria: Criteria,
  texts: ConsistencyWords,
): Table {
  const { study } = results;
  return {
    ...frame(study, "consistency", texts),
    caption: texts.caption(measuredRespondents(results)),
    columns: columns(criteria, texts),
    rows: study.variables.flatMap((variable): Row[] => [
      { kind: "section", cells: { scale: { value: inLanguage(variable.name, texts.language) } } },
      ...variable.dimensions.map(({ code }) =>
        scaleRow("plain", scaleOfKind(reading.scales, "dimension", code), reading, texts),
      ),
      scaleRow("total", scaleOfKind(reading.scales, "variable", variable.code), reading, texts),
    ]),
    notes: [texts.thresholdNote(reading)],
  };
}

function columns({ confidenceLevel }: Criteria, texts: ConsistencyWords): Column[] {
  const format = { kind: "number", digits: 3 } as const;
  const interval = { group: texts.interval(confidenceLevel), groupHref: explanation("feldt", texts), format };
  return [
    { key: "scale", label: texts.scale, format: { kind: "text" }, heading: true },
    { key: "items", label: texts.itemCount, format: { kind: "integer" } },
    { key: "alpha", label: texts.measures.alpha, href: explanation("alpha", texts), format },
    { key: "lower", label: texts.lower, ...interval },
    { key: "upper", label: texts.upper, ...interval },
    {
      key: "standardizedAlpha",
      label: texts.measures.standardizedAlpha,
      href: explanation("standardizedAlpha", texts),
      format,
    },
    { key: "omega", label: texts.measures.omega, href: explanation("omega", texts), format },
    { key: "meanCorrelation", label: texts.measures.meanCorrelation, href: explanation("interItem", texts), format },
    { key: "verdict", label: texts.verdict, format: { kind: "verdict" } },
  ];
}

function scaleRow(kind: Row["kind"], scale: JudgedScale, reading: ConsistencyReading, texts: ConsistencyWords): Row {
  return {
    kind,
    key: `${scale.kind}/${scale.code}`,
    cells: {
      scale: { value: scale.kind === "variable" ? texts.allItems : inLanguage(scale.name, texts.language) },
      items: { value: scale.items.length },
      alpha: signedCell(scale.alpha, texts.negativeAlpha, texts),
      ...intervalCells(scale.interval, texts),
      standardizedAlpha: signedCell(scale.standardizedAlpha, texts.negativeStandardized, texts),
      omega: outcomeCell(scale.omega, texts),
      meanCorrelation: outcomeCell(scale.meanCorrelation, texts),
      verdict: {
        ...verdictCell(scale.reliable.alpha, texts.reliability, texts),
        ...(scale.dependsOnMeasure && { note: texts.depends(scale, reading) }),
      },
    },
  };
}

function intervalCells(interval: JudgedScale["interval"], texts: ConsistencyWords): Record<string, Cell> {
  if (isMissing(interval)) return { lower: { value: null, note: texts.missing(interval.missing), span: 2 } };
  return { lower: { value: interval.lower }, upper: { value: interval.upper } };
}
