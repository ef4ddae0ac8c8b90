import type { Results } from "../../analysis/results/analyse.js";
import type { Cell, Row, Table } from "../../document/table/table.js";
import type { Statistic } from "../../statistics/catalogue.js";
import { isMissing } from "../../statistics/outcome.js";
import { inLanguage } from "../../study/inLanguage.js";
import { explanation, TEST_OF } from "../exhibit/explanation.js";
import { frame, outcomeCell } from "../exhibit/frame.js";
import type { ResampledReading } from "./resampledReading.js";
import type { ResamplingWords } from "./words.js";

/** p and interval of every hypothesis by approximation, beside those by permutation and bootstrap. */
export function resamplingTable(
  { study }: Pick<Results, "study">,
  readings: readonly ResampledReading[],
  texts: ResamplingWords,
): Table {
  const level = readings[0]?.criteria.confidenceLevel ?? study.criteria.confidenceLevel;
  const group = texts.intervalGroup(level);
  const seeds = [...new Set(readings.flatMap(({ resampled }) => (resampled ? [resampled.seed] : [])))];
  return {
    ...frame(study, "resampling", texts),
    caption: texts.caption,
    columns: [
      { key: "way", label: texts.way, format: { kind: "text" }, heading: true },
      { key: "p", label: "p", format: { kind: "p" } },
      { key: "lower", label: texts.lower, group, format: { kind: "number", digits: 3 } },
      { key: "upper", label: texts.upper, group, format: { kind: "number", digits: 3 } },
      { key: "drawn", label: texts.drawn, format: { kind: "integer" } },
    ],
    rows: readings.flatMap((reading) => readingRows(reading, texts)),
    notes: seeds.map(texts.seedNote),
  };
}

function readingRows(reading: ResampledReading, texts: ResamplingWords): Row[] {
  const { from, to, result } = reading;
  const name = texts.pair(inLanguage(from, texts.language), inLanguage(to, texts.language));
  const row = (
    key: string,
    way: string,
    statistic: Statistic,
    cells: Record<"p" | "lower" | "upper" | "drawn", Cell>,
  ): Row => ({
    kind: "plain",
    key: `${result.id}/${key}`,
    cells: { way: { value: way, href: explanation(statistic, texts) }, ...cells },
  });
  return [
    { kind: "section", cells: { way: { value: name } } },
    row("approximation", texts.approximation, TEST_OF[result.coefficient], approximation(reading, texts)),
    row("permutation", texts.permutation, "permutation", permutation(reading, texts)),
    row("bootstrap", texts.bootstrap, "bootstrap", bootstrap(reading, texts)),
  ];
}

const NONE: Cell = { value: "–" };

function approximation(
  { result: { test }, interval }: ResampledReading,
  texts: ResamplingWords,
): Record<"p" | "lower" | "upper" | "drawn", Cell> {
  const end = (of: "lower" | "upper") => outcomeCell(isMissing(interval) ? interval : interval[of], texts);
  return {
    p: outcomeCell(isMissing(test) ? test : test.p, texts),
    lower: end("lower"),
    upper: end("upper"),
    drawn: NONE,
  };
}

function permutation(
  { resampled, held }: ResampledReading,
  texts: ResamplingWords,
): Record<"p" | "lower" | "upper" | "drawn", Cell> {
  const of = (key: "p" | "permutations"): Cell => {
    if (!resampled) return { value: null, note: texts.notYet };
    return outcomeCell(isMissing(resampled.permutation) ? resampled.permutation : resampled.permutation[key], texts);
  };
  const exact = held?.exact === undefined ? undefined : { note: texts.exactP(held.exact) };
  return { p: { ...of("p"), ...exact }, lower: NONE, upper: NONE, drawn: of("permutations") };
}

function bootstrap(
  { resampled, bootstrap: interval }: ResampledReading,
  texts: ResamplingWords,
): Record<"p" | "lower" | "upper" | "drawn", Cell> {
  const notYet: Cell = { value: null, note: texts.notYet };
  const end = (of: "lower" | "upper"): Cell =>
    interval ? outcomeCell(isMissing(interval) ? interval : interval[of], texts) : notYet;
  const drawn = resampled
    ? outcomeCell(isMissing(resampled.bootstrap) ? resampled.bootstrap : resampled.bootstrap.resamples, texts)
    : notYet;
  return { p: NONE, lower: end("lower"), upper: end("upper"), drawn };
}
