import type { Words } from "../src/study/study.js";
import { problemWords } from "../src/texts/language.js";
import type { FileRow } from "./files/wholeTable.js";

// Each reader reports what is wrong and answers with a stand-in, so that the rest is checked too. No stand-in leaves
// the loaders: a study with an error is never handed over.

/**
 * A cell that must hold something. Stand-in: the empty text.
 *
 * @example
 * textCell(row, "code"); // "A1"
 */
export function textCell(row: FileRow, column: string): string {
  const text = row.cell(column);
  if (text === "") row.error(column, problemWords.emptyCell());
  return text;
}

/**
 * A cell that may be empty, as a property of an object.
 *
 * @example
 * ({ ...optionalCell(row, "table") }); // { table: "12" } or {}
 */
export function optionalCell<Key extends string>(row: FileRow, column: Key): { readonly [key in Key]?: string } {
  const text = row.cell(column);
  return text === "" ? {} : ({ [column]: text } as { readonly [key in Key]?: string });
}

/**
 * A text in each language, from the columns `name_id` and `name_en`; the second may be empty.
 *
 * @example
 * wordsCell(row, "topic"); // { id: "Disapa", en: "Greeted" }
 */
export function wordsCell(row: FileRow, name: string): Words {
  const en = row.cell(`${name}_en`);
  return { id: textCell(row, `${name}_id`), ...(en === "" ? {} : { en }) };
}

/**
 * One of a few words. Stand-in: the first of them.
 *
 * @example
 * choiceCell(row, "keying", ["+", "-"]); // "-"
 */
export function choiceCell<Choice extends string>(
  row: FileRow,
  column: string,
  choices: readonly [Choice, ...Choice[]],
): Choice {
  const text = row.cell(column);
  const choice = choices.find((candidate) => candidate === text);
  if (choice === undefined) row.error(column, problemWords.choice(text, choices));
  return choice ?? choices[0];
}

/**
 * A whole number, at least `least`. Thousands separators are refused: a point may as well be a decimal one. Stand-in:
 * NaN.
 *
 * @example
 * countCell(row, "members", 1); // 4909
 */
export function countCell(row: FileRow, column: string, least: number): number {
  const text = row.cell(column);
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && Number.isSafeInteger(value)) return value;
  row.error(column, problemWords.count(text, least));
  return Number.NaN;
}

/**
 * A number from `least` to `most`, with a point or a comma as its decimal mark. Stand-in: NaN.
 *
 * @example
 * decimalCell(row, "r", -1, 1); // 0.333, of "0,333" and ".333" alike
 */
export function decimalCell(row: FileRow, column: string, least: number, most: number): number {
  const text = row.cell(column);
  const value = /^-?(?:\d+(?:[.,]\d*)?|[.,]\d+)$/.test(text) ? Number(text.replace(",", ".")) : Number.NaN;
  if (value >= least && value <= most) return value;
  row.error(column, problemWords.decimal(text, least, most));
  return Number.NaN;
}
