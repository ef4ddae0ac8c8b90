import type { ProblemWording } from "../src/texts/id/problems.js";

/** Reports an error of one cell of the responses. */
export type ColumnError = (column: string, line: number, wording: ProblemWording, respondent?: string | undefined) => void;
