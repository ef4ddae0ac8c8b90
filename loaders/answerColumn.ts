import type { Scale } from "../src/study/study.js";
import { problemWords } from "../src/texts/id/problems.js";
import type { ColumnError } from "./columnError.js";
import type { WrittenAnswers } from "./writtenAnswers.js";

export interface AnswerColumn {
  /** Takes the next respondent's answer as written. */
  read(text: string, line: number, respondent: string | undefined): void;
  /** The positions read, as many as respondents. */
  done(): Uint8Array;
}

/**
 * Reads one item's answers: the position 1..k of the option whose value, code or label is written, 0 for a blank. A wrong answer is
 * reported and counts as blank.
 *
 * @param written how answers of the scale may be written
 * @param rowsAtMost how many respondents there may be
 * @example
 * const column = answerColumn("A1", scale, writtenAnswers(scale), 1, error);
 * column.read("5", 2, "1");
 * column.done(); // Uint8Array [5]
 */
export function answerColumn(
  code: string,
  { options }: Scale,
  written: WrittenAnswers,
  rowsAtMost: number,
  error: ColumnError,
): AnswerColumn {
  const positions = new Uint8Array(rowsAtMost);
  let rows = 0;
  const wording = (text: string) => (written.isAmbiguous(text) ? problemWords.ambiguousAnswer(text) : problemWords.answer(text, options));
  return {
    read(text, line, respondent) {
      const position = written.positionOf(text);
      if (position === undefined) error(code, line, wording(text.trim()), respondent);
      positions[rows++] = position ?? 0;
    },
    done: () => positions.slice(0, rows),
  };
}
