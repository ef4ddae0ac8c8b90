import { bytesInMemory } from "../../loaders/files/fileBytes.js";
import type { FileReading } from "../../loaders/files/fileReading.js";
import { textBytes, wholeText } from "../../loaders/files/textBytes.js";
import type { Scale, Study } from "../../src/study/study.js";
import { scannedCells } from "./scannedCells.js";

/**
 * What a study says otherwise than the text of its responses, read again by other code: a cell must hold what the study
 * took it for, every row with an answer must be a respondent, and those of a characteristic must add up.
 *
 * @param bytes of responses.csv
 * @param reading what the loader understood of it: the dialect is taken from there, the values are not
 */
export function misreadings(bytes: Uint8Array, reading: FileReading, study: Study): string[] {
  const cells = scannedCells(decodedText(bytes), reading.delimiter!);
  const header = reading.columns!.map(({ heading }) => heading);
  // A heading may stand above an empty cell of the row that heads the columns.
  const start = cells.findLastIndex((row) => {
    const filled = row.flatMap(({ text }, at) => (text.trim() === "" ? [] : [[text.trim(), header[at]]]));
    return row.length === header.length && filled.length > 0 && filled.every(([text, heading]) => text === heading);
  });
  const { respondents, columns } = study.answers;
  const items = reading.columns!.flatMap(({ as }, at) => (as !== undefined && columns[as] !== undefined ? [at] : []));
  const answered = (row: (typeof cells)[number]) =>
    items.some((at) => positions(row[at]?.text ?? "", study.scale)[0] !== 0);
  const rows = cells.slice(start + 1).filter(answered);
  if (rows.length !== respondents.length) return [`${respondents.length} respondents of ${rows.length} rows`];
  return [
    ...reading.columns!.flatMap(({ as }, at) =>
      as === undefined || columns[as] === undefined
        ? []
        : rows.flatMap((row, i) => {
            const taken = columns[as]![i]!;
            const found = positions(row[at]!.text, study.scale);
            return found.length === 1 && found[0] === taken
              ? []
              : [`${as} of row ${i + 1}: "${row[at]!.text}" taken for ${taken}`];
          }),
    ),
    ...study.profile.flatMap(({ code, recorded, categories }) => {
      const sum = categories.reduce((total, { respondents: count }) => total + Number(count), 0);
      return recorded === "counts" || sum === rows.length ? [] : [`${sum} respondents by ${code} of ${rows.length}`];
    }),
  ];
}

/** The text of bytes that the loader could read. */
export function decodedText(bytes: Uint8Array): string {
  const found = textBytes(bytesInMemory(bytes));
  if (typeof found === "string") throw new Error(`Read in spite of ${found} text`);
  return wholeText(found);
}

/**
 * The options that a text can mean, by value, code or label, or by several of one option side by side; 0 for a blank.
 */
function positions(text: string, { options }: Scale): number[] {
  const plain = (words: string) =>
    words
      .normalize("NFC")
      .split(/[\s\u200b\u2060]+/)
      .filter(Boolean)
      .join(" ")
      .toUpperCase();
  if (plain(text) === "") return [0];
  const words = options.map(({ value, code, label }) => [String(value), code, label.id, label.en ?? code]);
  const places = (fits: (own: readonly string[]) => boolean) => words.flatMap((own, at) => (fits(own) ? [at + 1] : []));
  const exact = places((own) => own.some((word) => plain(word) === plain(text)));
  return exact.length > 0 ? exact : places((own) => consists(text, own));
}

/** Whether a text consists of some words, each once at most, and signs between them. */
function consists(text: string, words: readonly string[]): boolean {
  const bare = (part: string) =>
    (
      part
        .normalize("NFKC")
        .toUpperCase()
        .match(/(?<![\p{L}\p{N}])[-\u2212] ?\p{Nd}+|\p{Nd}+(?:[.,]0+)?|[\p{L}\p{M}\p{N}]+/gu) ?? []
    )
      .map((token) => token.replace(/[.,]0+$/, "").replace(/^[-\u2212] ?/, "-"))
      .map((token) => token.replaceAll(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660)));
  const ordered = words.map((word) => ` ${bare(word).join(" ")} `).sort((a, b) => b.length - a.length);
  const left = ordered.reduce((rest, word) => rest.replace(word, " "), ` ${bare(text).join(" ")} `);
  return left.trim() === "" && bare(text).length > 0;
}
