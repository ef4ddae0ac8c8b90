import type { ReadingWords } from "../words/readingWords.js";
import { chapter } from "./chapter.js";
import { delimiterName } from "./delimiterName.js";

const { integer } = chapter;
const quoted = (text: string) => `"${text}"`;

/** How many ways of writing one thing are named. */
const SPELLINGS_NAMED = 8;

/** What was understood of a study's files, in the words of the data problems. */
export const readings: ReadingWords = {
  encoding: (name: string) => `teks ${name}`,
  sheet: (name: string, of: number) => `lembar ${quoted(name)}${of > 1 ? ` (satu dari ${integer(of)} lembar)` : ""}`,
  delimiter: (character: string, declared: boolean) =>
    `kolom dipisahkan ${delimiterName(character)}${declared ? " (menurut baris sep=)" : ""}`,
  rowsAbove: (count: number) => `${integer(count)} baris di atas judul kolom dilewati`,
  rowsBelow: (count: number) => `${integer(count)} baris di bawah judul kolom dibaca sebagai judul`,
  rows: (count: number) => `${integer(count)} baris data`,
  blankRows: (count: number) => `${integer(count)} baris kosong dilewati`,
  declaredMissing: (count: number) => `${integer(count)} isian yang dinyatakan hilang oleh berkasnya dibaca kosong`,
  strayQuotes: (count: number) => `tanda kutip lepas pada ${integer(count)} isian kolom yang diabaikan`,
  column: (heading: string, as: string) => `kolom ${quoted(heading)} dibaca sebagai ${as}`,
  columns: (names: readonly string[]) => `kolom ${names.join(", ")}`,
  ignored: (headings: readonly string[]) => `diabaikan: kolom ${headings.map(quoted).join(", ")}`,
  outranked: (name: string, heading: string) =>
    `kolom ${quoted(name)} bukan ${name}, karena judul yang dinyatakan baginya ${quoted(heading)}`,
  numbered: "tidak ada kolom respondent: responden dinomori menurut urutan barisnya",
  answers: (value: number, spellings: readonly string[]) => `jawaban ${value} ditulis ${some(spellings)}`,
  characteristic: (code: string, label: string, spellings: readonly string[]) =>
    `${code} ${quoted(label)} ditulis ${some(spellings)}`,
  parted: (code: string, delimiter: string) =>
    `${code} berisi beberapa jawaban, dipisahkan ${delimiterName(delimiter)}`,
  spelling: (text: string, count: number) => `${quoted(text)} (${integer(count)})`,
  blank: (of: string, count: number) => `${of} kosong: ${integer(count)}`,
  blankAnswers: "jawaban",
  missing: (label: string | undefined, spellings: readonly string[]) =>
    label === undefined
      ? `dinyatakan tidak dijawab: ${some(spellings)}`
      : `dinyatakan ${quoted(label)}: ${some(spellings)}`,
  unread: (count: number) => `isian jawaban yang tidak dapat dibaca: ${integer(count)}`,
  respondents: (count: number, items: number) => `Terbaca ${integer(count)} responden dan ${integer(items)} butir.`,
  fine: "Tidak ada masalah.",
};

function some(spellings: readonly string[]): string {
  if (spellings.length === 0) return "tidak satu kali pun";
  const named = spellings.slice(0, SPELLINGS_NAMED).join(", ");
  const others = spellings.length - SPELLINGS_NAMED;
  return others > 0 ? `${named}, dan ${integer(others)} cara lain` : named;
}
