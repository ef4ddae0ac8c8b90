import type { MissingKind, Words } from "../src/study/study.js";
import { problemWords } from "../src/texts/language.js";
import { type AnswerColumn, answerColumn } from "./answerColumn.js";
import { answersReading } from "./answersReading.js";
import type { ColumnError, RespondentName } from "./columnError.js";
import type { AnswersReading } from "./files/fileReading.js";
import type { TableHeader } from "./files/tableHeader.js";
import type { TableRow } from "./files/tableRow.js";
import { missingAnswers, missingLabels } from "./missingAnswers.js";
import type { DeclaredScale } from "./studySchema.js";
import { type WrittenAnswers, writtenAnswers } from "./writtenAnswers.js";
import { type WrongCell, wrongAnswers } from "./wrongAnswers.js";

/** The columns of all items. */
export interface AnswerColumns {
  /** Takes a respondent's row; says whether it holds an answer. */
  read(row: TableRow, line: number, respondent: RespondentName): boolean;
  /** After the last row: reports what is no answer, and gives the columns by the items' codes. */
  done(): Readonly<Record<string, Uint8Array>>;
  reading(): AnswersReading;
  /** How many respondents gave each way of not answering that the study tells apart; of the rows kept. */
  missing(kept?: Uint32Array): MissingKind[];
}

/**
 * Reads the answers to all items.
 *
 * @param positions where each item's column stands in a row, in the questionnaire's order
 * @param header how many respondents there may be, and above them rows of headings
 * @example
 * const columns = answerColumns(new Map([["A1", 1]]), scale, { rowsAtMost: 1, headRows: 1 }, error);
 * columns.read(textRow(["9:00", "5"]), 2, () => undefined);
 * columns.done(); // { A1: Uint8Array [5] }
 */
export function answerColumns(
  positions: ReadonlyMap<string, number>,
  scale: DeclaredScale,
  { rowsAtMost, headRows }: Pick<TableHeader, "rowsAtMost" | "headRows">,
  error: ColumnError,
): AnswerColumns {
  const labels = missingLabels(scale.missing ?? []);
  const wrong = wrongAnswers(
    scale,
    labels.map(({ id }) => id),
    error,
  );
  const writtenOf = writtenByItem(scale);
  const first: WrongCell[] = []; // of the first row, which may be one of headings
  const gather = (cell: WrongCell) => {
    if (rows === 1) first.push(cell);
    else wrong.add(cell);
  };
  const columns = [...positions.keys()].map((code) => {
    return { code, column: answerColumn(code, writtenOf(code), rowsAtMost, labels.length, gather) };
  });
  const places = Uint32Array.from(positions.values());
  const values = columns.map(({ column }) => column.written.values);
  const taken = columns.map(({ column }) => column.positions);
  const numbers = new Uint16Array(places.length);
  let [rows, answeredRows, firstAnswered] = [0, 0, false];
  let read: Readonly<Record<string, Uint8Array>> = {};
  return {
    read(row, line, respondent) {
      const place = rows;
      let answered = false;
      rows += 1;
      row.knownOf(places, numbers);
      for (let i = 0; i < columns.length; i++) {
        const position = values[i]![numbers[i]!]!;
        if (position > 0) {
          taken[i]![place] = position;
          answered = true;
        } else answered = columns[i]!.column.read({ row, at: places[i]!, place, line, respondent }) || answered;
      }
      if (answered) answeredRows += 1;
      if (rows === 1) firstAnswered = answered;
      return answered;
    },
    done() {
      const ofAll = (all: Uint8Array) => (rows === all.length ? all : all.slice(0, rows));
      read = Object.fromEntries(columns.map(({ code, column }) => [code, ofAll(column.positions)]));
      const isHead =
        answeredRows > 0 && !firstAnswered && first.length > 1 && first.every(({ text }) => /\p{L}/u.test(text));
      const texts = first.map(({ text }) => text);
      if (isHead) error(undefined, first[0]!.line, problemWords.headingRow(texts, headRows + 1));
      else first.forEach(wrong.add);
      wrong.report(Object.values(read));
      return read;
    },
    reading: () => {
      const written = [...new Set(columns.map(({ code }) => writtenOf(code)))];
      return answersReading({ columns: Object.values(read), unread: wrong.count(), written, labels }, scale);
    },
    missing: (kept) => countedKinds(labels, columns, kept),
  };
}

/** Items that know the same ways of not answering share how their answers may be written, and so what was met of it. */
function writtenByItem(scale: DeclaredScale): (code: string) => WrittenAnswers {
  const missing = missingAnswers(scale.missing ?? []);
  const shared = new Map<string, WrittenAnswers>();
  return (code) => {
    const own = missing.filter(({ items }) => items === undefined || items.includes(code));
    const key = own.map((one) => missing.indexOf(one)).join();
    const written = shared.get(key) ?? writtenAnswers(scale, own);
    shared.set(key, written);
    return written;
  };
}

function countedKinds(
  labels: readonly Words[],
  columns: readonly { readonly code: string; readonly column: AnswerColumn }[],
  kept: Uint32Array | undefined,
): MissingKind[] {
  const counts = columns.map(({ code, column }) => [code, column.missing(kept)] as const);
  return labels.map((label, kind) => ({
    label,
    respondents: Object.fromEntries(counts.map(([code, own]) => [code, own[kind]!])),
  }));
}
