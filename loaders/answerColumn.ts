import type { WrittenAnswers } from "./writtenAnswers.js";
import type { WrongCell } from "./wrongAnswers.js";

export interface AnswerColumn {
  /** Takes the next respondent's answer as written; says whether it is one. */
  read(text: string, line: number, respondent: string | undefined): boolean;
  /** The positions read, as many as respondents. */
  done(): Uint8Array;
  /**
   * How often each way of not answering that the study tells apart was met, by its place among them; of the rows kept.
   */
  missing(kept?: Uint32Array): readonly number[];
}

/**
 * Reads one item's answers: the position 1..k of the option whose value, code or label is written, 0 for a blank and
 * what is declared missing. A wrong answer is gathered and counts as blank.
 *
 * @param written how answers of the scale may be written
 * @param rowsAtMost how many respondents there may be
 * @param wrong takes what is no answer
 * @param kinds how many ways of not answering the study tells apart
 * @example
 * const column = answerColumn("A1", writtenAnswers(scale), 1, 0, wrong);
 * column.read("5", 2, "1");
 * column.done(); // Uint8Array [5]
 */
export function answerColumn(
  code: string,
  written: WrittenAnswers,
  rowsAtMost: number,
  kinds: number,
  wrong: (cell: WrongCell) => void,
): AnswerColumn {
  const positions = new Uint8Array(rowsAtMost);
  const missing = new Uint8Array(kinds > 0 ? rowsAtMost : 0);
  let rows = 0;
  return {
    read(text, line, respondent) {
      const meaning = written.meaningOf(text);
      if (meaning === undefined) wrong({ column: code, line, text: text.trim(), respondent, written });
      else if (meaning > 0) positions[rows] = meaning;
      else if (meaning < 0) missing[rows] = -meaning;
      return positions[rows++]! > 0;
    },
    done: () => positions.slice(0, rows),
    missing(kept) {
      const counts = new Array<number>(kinds).fill(0);
      const stayed = kept ? Uint8Array.from(kept, (row) => missing[row] ?? 0) : missing;
      for (const kind of stayed) if (kind > 0) counts[kind - 1]! += 1;
      return counts;
    },
  };
}
