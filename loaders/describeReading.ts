import { visibleText } from "../src/study/visibleText.js";
import { readings as words } from "../src/texts/language.js";
import type { FileReading, Spelling } from "./files/fileReading.js";

/**
 * What was understood of a file, as lines: how it is written, then its columns, what was passed over, and how answers
 * and characteristics were read.
 *
 * @example
 * describeReading("data/items.csv", { encoding: "UTF-8", delimiter: ",", rows: 25 });
 * // ["data/items.csv: teks UTF-8, kolom dipisahkan koma, 25 baris data"]
 */
export function describeReading(file: string, reading: FileReading): string[] {
  const {
    encoding,
    sheet,
    delimiter,
    delimiterDeclared = false,
    rows,
    blankRows = 0,
    strayQuotes = 0,
    declaredMissing = 0,
  } = reading;
  const { headRows = { above: 0, below: 0 } } = reading;
  const facts = [
    ...(encoding === undefined ? [] : [words.encoding(encoding)]),
    ...(sheet === undefined ? [] : [words.sheet(sheet.name, sheet.of)]),
    ...(delimiter === undefined ? [] : [words.delimiter(delimiter, delimiterDeclared)]),
    ...(headRows.above === 0 ? [] : [words.rowsAbove(headRows.above)]),
    ...(headRows.below === 0 ? [] : [words.rowsBelow(headRows.below)]),
    ...(rows === undefined ? [] : [words.rows(rows)]),
    ...(blankRows === 0 ? [] : [words.blankRows(blankRows)]),
    ...(declaredMissing === 0 ? [] : [words.declaredMissing(declaredMissing)]),
    ...(strayQuotes === 0 ? [] : [words.strayQuotes(strayQuotes)]),
  ];
  const lines = [...columnLines(reading), ...answerLines(reading)].map((line) => `  ${line}`);
  return [`${file}: ${facts.join(", ")}`, ...lines].map(visibleText);
}

function columnLines({ columns = [], numbered }: FileReading): string[] {
  const plain = columns.flatMap(({ heading, as }) => (as === heading ? [heading] : []));
  const passed = columns.flatMap(({ heading, as, refused }) => (as === undefined && !refused ? [heading] : []));
  const outranked = columns.filter(({ heading, as }) => as !== undefined && as !== heading && passed.includes(as));
  return [
    ...(plain.length > 0 ? [words.columns(plain)] : []),
    ...columns.flatMap(({ heading, as }) => (as === undefined || as === heading ? [] : [words.column(heading, as)])),
    ...(passed.length > 0 ? [words.ignored(passed)] : []),
    ...outranked.map(({ heading, as }) => words.outranked(as!, heading)),
    ...(numbered ? [words.numbered] : []),
  ];
}

function answerLines({ answers, characteristics = [] }: FileReading): string[] {
  return [
    ...(answers?.options.map(({ value, written }) => words.answers(value, texts(written))) ?? []),
    ...(answers ? [words.blank(words.blankAnswers, answers.blank)] : []),
    ...(answers?.missing.map(({ label, written }) => words.missing(label, texts(written))) ?? []),
    ...(answers && answers.unread > 0 ? [words.unread(answers.unread)] : []),
    ...characteristics.flatMap(({ code, blank, categories, delimiter }) => [
      ...(delimiter === undefined ? [] : [words.parted(code, delimiter)]),
      ...categories.map(({ label, written }) => words.characteristic(code, label, texts(written))),
      words.blank(code, blank),
    ]),
  ];
}

function texts(written: readonly Spelling[]): string[] {
  return written.map(({ text, count }) => words.spelling(text, count));
}
