import { measuredRespondents } from "../../analysis/conclusions/measuredRespondents.js";
import type { Reliability, ScaleReliability } from "../../analysis/conclusions/reliability.js";
import type { Results } from "../../analysis/results/analyse.js";
import type { Category } from "../../analysis/results/category.js";
import type { Cell, Column, Row, Table } from "../../document/table/table.js";
import { isMissing, type Outcome } from "../../statistics/outcome.js";
import { inLanguage } from "../../study/inLanguage.js";
import { byCode } from "../../study/lookups.js";
import type { Criteria } from "../../study/study.js";
import { explanation } from "../exhibit/explanation.js";
import { coefficientCell, frame, signedCell } from "../exhibit/frame.js";
import { verdictCell } from "../exhibit/verdictCell.js";
import type { InstrumentWords } from "./words.js";

/** Cronbach's alpha of every dimension and variable of the answers, with its interval and verdict. */
export function reliabilityTable(
  results: Results,
  { scales, threshold }: Reliability,
  criteria: Criteria,
  texts: InstrumentWords,
): Table {
  const { study } = results;
  const find = (code: string) => byCode(scales, code);
  const name = (words: (typeof study.variables)[number]["name"]) => inLanguage(words, texts.language);
  return {
    ...frame(study, "reliability", texts),
    caption: texts.reliabilityCaption(measuredRespondents(results)),
    columns: columns(criteria, study.reliability.bands !== undefined, texts),
    rows: study.variables.flatMap((variable): Row[] => [
      { kind: "section", cells: { scale: { value: name(variable.name) } } },
      ...variable.dimensions.map((dimension) =>
        scaleRow("plain", name(dimension.name), find(dimension.code), threshold, texts),
      ),
      scaleRow("total", texts.allItems, find(variable.code), threshold, texts),
    ]),
    notes: [texts.thresholdNote(threshold, study.reliability.source)],
  };
}

function columns({ confidenceLevel }: Criteria, banded: boolean, texts: InstrumentWords): Column[] {
  const alpha = { kind: "number", digits: 3 } as const;
  const group = texts.interval(confidenceLevel);
  const groupHref = explanation("feldt", texts);
  return [
    { key: "scale", label: texts.scale, format: { kind: "text" }, heading: true },
    { key: "items", label: texts.itemCount, format: { kind: "integer" } },
    { key: "alpha", label: texts.alpha, href: explanation("alpha", texts), format: alpha },
    { key: "lower", label: texts.lower, group, groupHref, format: alpha },
    { key: "upper", label: texts.upper, group, groupHref, format: alpha },
    { key: "verdict", label: texts.verdict, format: { kind: "verdict" } },
    ...(banded ? [{ key: "band", label: texts.band, format: { kind: "text" } } as const] : []),
  ];
}

function scaleRow(
  kind: Row["kind"],
  name: string,
  scale: ScaleReliability,
  threshold: number,
  texts: InstrumentWords,
): Row {
  return {
    kind,
    key: scale.code,
    cells: {
      scale: { value: name },
      items: { value: scale.items },
      alpha: {
        ...signedCell(scale.alpha, texts.negativeAlpha, texts),
        ...coefficientCell(scale.alpha, [threshold], texts),
      },
      ...intervalCells(scale.interval, texts),
      verdict: verdictCell(scale.reliable, texts.reliability, texts),
      ...(scale.category && { band: bandCell(scale.category, texts) }),
    },
  };
}

function intervalCells(interval: ScaleReliability["interval"], texts: InstrumentWords): Record<string, Cell> {
  if (isMissing(interval)) return { lower: { value: null, note: texts.missing(interval.missing), span: 2 } };
  return { lower: { value: interval.lower }, upper: { value: interval.upper } };
}

/** A cell with the study's word for an alpha. */
export function bandCell(category: Outcome<Category>, texts: InstrumentWords): Cell {
  return isMissing(category)
    ? { value: null, note: texts.missing(category.missing) }
    : { value: inLanguage(category.label, texts.language) };
}
