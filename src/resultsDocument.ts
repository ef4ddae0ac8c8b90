import type { Results } from "./analyses/analyse.js";
import { type Conclusions, conclude } from "./analyses/conclude.js";

/** The document that `npm run results` prints and the site publishes. Its keys are described in the README. */
export interface ResultsDocument extends Results {
  /** At the study's own criteria. */
  readonly conclusions: Conclusions;
}

/** All results and conclusions as JSON, numbers at full precision; what has no value is `{"missing": reason}`. */
export function resultsDocument(results: Results): string {
  const document: ResultsDocument = { ...results, conclusions: conclude(results) };
  return `${JSON.stringify(document, rejectNonFinite, 2)}\n`;
}

/** JSON would turn NaN and infinity into null without a word. */
function rejectNonFinite(key: string, value: unknown): unknown {
  if (typeof value === "number" && !Number.isFinite(value))
    throw new Error(`resultsDocument requires finite numbers, found ${value} at "${key}"`);
  return value;
}
