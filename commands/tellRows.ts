import type { RowsTold } from "../loaders/readResponses.js";
import type { Progress } from "../site/progress.js";

/** Says how many rows of answers are read. */
export function tellRows(progress: Progress): RowsTold {
  return (rows, of) => progress.step("Rows of answers", rows, of);
}
