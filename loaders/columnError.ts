import type { ProblemWording } from "../src/texts/words/problemWords.js";

/** What the respondent of the row that is read is called; undefined where the file does not say. */
export type RespondentName = () => string | undefined;

/** Reports an error of one cell of the responses, or of a row. */
export type ColumnError = (
  column: string | undefined,
  line: number,
  wording: ProblemWording,
  respondent?: string | undefined,
) => void;
