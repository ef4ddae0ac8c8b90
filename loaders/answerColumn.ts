import type { Scale } from "../src/study/study.js";
import { problemWords } from "../src/texts/id/problems.js";
import type { ColumnError } from "./columnError.js";

export interface AnswerColumn {
  /** Takes the next respondent's answer as written. */
  read(text: string, line: number, respondent: string): void;
  /** The positions read, as many as respondents. */
  done(): Uint8Array;
}

/**
 * Reads one item's answers: the position 1..k of the option whose value is written, 0 for a blank. A wrong answer is reported and
 * counts as blank.
 *
 * @param rowsAtMost how many respondents there may be
 * @example
 * const column = answerColumn("A1", scale, 1, error);
 * column.read("5", 2, "1");
 * column.done(); // Uint8Array [5]
 */
export function answerColumn(code: string, { options }: Scale, rowsAtMost: number, error: ColumnError): AnswerColumn {
  const positionOf = new Map(options.map(({ value }, at) => [String(value), at + 1]));
  positionOf.set("", 0);
  // Nearly every answer is one digit, found by its character ten times as fast as by its text.
  const positionOfDigit = Array.from({ length: 10 }, (_, digit) => positionOf.get(String(digit)));
  const positions = new Uint8Array(rowsAtMost);
  let rows = 0;
  return {
    read(text, line, respondent) {
      const position = (text.length === 1 ? positionOfDigit[text.charCodeAt(0) - 48] : undefined) ?? positionOf.get(text.trim());
      if (position === undefined) error(code, line, answerWording(text.trim(), options), respondent);
      positions[rows++] = position ?? 0;
    },
    done: () => positions.slice(0, rows),
  };
}

const answerWording = (text: string, options: Scale["options"]) =>
  problemWords.answer(
    text,
    options.map(({ value }) => value),
    options.map(({ code }) => code),
  );
