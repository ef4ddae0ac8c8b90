import type { Criteria } from "../study/study.js";
import { type ConclusionsInDepth, concludeInDepth } from "./conclusions/concludeInDepth.js";
import type { ResultsInDepth } from "./results/analyseInDepth.js";

/** The document that `npm run results` prints and the site publishes. docs/results.md describes its keys. */
export interface ResultsDocument extends ResultsInDepth {
  /** At the study's own criteria, unless others were asked for. */
  readonly conclusions: ConclusionsInDepth;
}

/** All results and conclusions as JSON, numbers at full precision; what has no value is `{"missing": reason}`. */
export function resultsDocument(results: ResultsInDepth, criteria?: Criteria): string {
  const document: ResultsDocument = { ...results, conclusions: concludeInDepth(results, criteria) };
  return `${JSON.stringify(document, rejectNonFinite, 2)}\n`;
}

/** JSON would turn NaN and infinity into null without a word. */
function rejectNonFinite(key: string, value: unknown): unknown {
  if (typeof value === "number" && !Number.isFinite(value))
    throw new Error(`resultsDocument requires finite numbers, found ${value} at "${key}"`);
  return value;
}
