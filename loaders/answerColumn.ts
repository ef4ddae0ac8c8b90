import type { WrittenAnswers } from "./writtenAnswers.js";
import type { WrongAnswers } from "./wrongAnswers.js";

export interface AnswerColumn {
  /** Takes the next respondent's answer as written. */
  read(text: string, line: number, respondent: string | undefined): void;
  /** The positions read, as many as respondents. */
  done(): Uint8Array;
}

/**
 * Reads one item's answers: the position 1..k of the option whose value, code or label is written, 0 for a blank. A wrong answer is
 * gathered and counts as blank.
 *
 * @param written how answers of the scale may be written
 * @param rowsAtMost how many respondents there may be
 * @example
 * const column = answerColumn("A1", writtenAnswers(scale), 1, wrong);
 * column.read("5", 2, "1");
 * column.done(); // Uint8Array [5]
 */
export function answerColumn(code: string, written: WrittenAnswers, rowsAtMost: number, wrong: WrongAnswers): AnswerColumn {
  const positions = new Uint8Array(rowsAtMost);
  let rows = 0;
  return {
    read(text, line, respondent) {
      const position = written.positionOf(text);
      if (position === undefined) wrong.add({ column: code, line, text: text.trim(), respondent });
      positions[rows++] = position ?? 0;
    },
    done: () => positions.slice(0, rows),
  };
}
