import type { ProblemWording } from "../src/texts/words/problemWords.js";

/** Reports an error of one cell of the responses, or of a row. */
export type ColumnError = (
  column: string | undefined,
  line: number,
  wording: ProblemWording,
  respondent?: string | undefined,
) => void;
