import type { Answers } from "./study.js";

/**
 * Answers as they travel to a browser: a character an answer, its code 48 more than the option's position ("0" is a
 * blank), a text an item. Nothing else of a respondent travels.
 */
export type CodedAnswers = Readonly<Record<string, string>>;

const ZERO = 48;

/**
 * @example encodeAnswers({ respondents: ["7", "8"], columns: { A1: Uint8Array.of(4, 0) } }) // { A1: "40" }
 */
export function encodeAnswers({ columns }: Answers): CodedAnswers {
  return Object.fromEntries(Object.entries(columns).map(([code, column]) => [code, encodeColumn(column)]));
}

/**
 * The respondents' own numbers did not travel: they are counted from 1.
 *
 * @example decodeAnswers({ A1: "40" }).columns["A1"] // Uint8Array.of(4, 0)
 */
export function decodeAnswers(coded: CodedAnswers): Answers {
  const columns = Object.fromEntries(Object.entries(coded).map(([code, text]) => [code, decodeColumn(text)]));
  const n = Object.values(columns)[0]?.length ?? 0;
  return { respondents: Array.from({ length: n }, (_, i) => String(i + 1)), columns };
}

function encodeColumn(column: Uint8Array): string {
  return Array.from(column, (position) => String.fromCharCode(ZERO + position)).join("");
}

function decodeColumn(text: string): Uint8Array {
  const column = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) column[i] = text.charCodeAt(i) - ZERO;
  return column;
}
