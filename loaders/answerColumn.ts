import type { RespondentName } from "./columnError.js";
import type { TableRow } from "./files/tableRow.js";
import type { WrittenAnswers } from "./writtenAnswers.js";
import type { WrongCell } from "./wrongAnswers.js";

export interface AnswerColumn {
  readonly written: WrittenAnswers;
  /** The positions 1..k of the options read, by respondent; 0 for a blank. */
  readonly positions: Uint8Array;
  /** Takes a respondent's answer, which stands there in a row; says whether it is one. */
  read(cell: AnswerCell): boolean;
  /**
   * How often each way of not answering that the study tells apart was met, by its place among them; of the rows kept.
   */
  missing(kept?: Uint32Array): readonly number[];
}

/** Where an answer stands: in a row of the table, and of which respondent, counted from 0. */
export interface AnswerCell {
  readonly row: TableRow;
  readonly at: number;
  readonly place: number;
  readonly line: number;
  readonly respondent: RespondentName;
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
 * column.read({ row: textRow(["1", "5"]), at: 1, place: 0, line: 2, respondent: () => "1" });
 * column.positions; // Uint8Array [5]
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
  return {
    written,
    positions,
    read({ row, at, place, line, respondent }) {
      const meaning = written.meaningIn(row, at);
      if (meaning === undefined)
        wrong({ column: code, line, text: row.text(at).trim(), respondent: respondent(), written });
      else if (meaning > 0) positions[place] = meaning;
      else if (meaning < 0) missing[place] = -meaning;
      return positions[place]! > 0;
    },
    missing(kept) {
      const counts = new Array<number>(kinds).fill(0);
      const stayed = kept ? Uint8Array.from(kept, (row) => missing[row] ?? 0) : missing;
      for (const kind of stayed) if (kind > 0) counts[kind - 1]! += 1;
      return counts;
    },
  };
}
