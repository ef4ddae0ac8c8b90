import { folded } from "./folded.js";

/** A row of the responses, and what names it: the first cell with a word of those that stand before the answers. */
export interface NamedRow {
  readonly cells: readonly string[];
  readonly line: number;
  readonly name: string;
}

export interface RespondentRows {
  visit(cells: readonly string[], line: number): void;
  /** After the last row: how many were not taken for respondents, and the different names of those that were left out as declared. */
  done(): { readonly others: number; readonly leftOut: readonly string[]; readonly leftOutRows: number };
}

/** What spreadsheets call the rows below their data; with any words behind it where the other rows have numbers. */
const SUMMARY =
  /^(?:(?:sub)?total|jumlah|rata[- ]rata|rataan|rerata|modus|median|mean|mode|average|sum|count|(?:std|standar|standard|simpangan|st)\.? ?(?:dev(?:iasi|iation)?|baku)\.?|varian(?:s|si)?|variance|maks(?:imum|imal)?|maximum|minim(?:um|al)|(?:nilai|skor) (?:maks|min)(?:imum|imal)?|nilai tengah|[σ∑]|persentase|frekuensi|skor total|total skor|nilai total|skor rata-rata)(?![\p{L}\d])/u;

/** What it may be of, where the other rows have names: no word of these is a person's, as one behind "mean" may be. */
const OF =
  /^(?:[\s.:=()/-]|(?:skor|nilai|jawaban|butir|item|pernyataan|pertanyaan|per|setiap|tiap|semua|seluruh|keseluruhan|total|jumlah|rata-rata|responden|variabel|dimensi|data|score|scores|answers|items|of|all)(?![\p{L}\d]))*$/u;

/** Fewer rows do not tell what names of respondents look like. */
const TELLING = 2;

/**
 * Tells the rows of respondents from those that are none: sums, means or modes below the data. Such a row is named by a word of these; or,
 * at the end, by nothing, or a word without a digit, where every row before it has a number (or every one a name of its own). It is refused
 * unless the study declares that rows of that name are left out.
 *
 * @param columns the places of the cells that may name a row, the respondents' own first; none, and every row is a respondent's
 * @param leaveOut names of rows that are declared to be none, "" for those without
 * @example
 * const rows = respondentRows([0], ["Modus"], take, refuse);
 * rows.visit(["Modus", "4"], 8);
 * rows.done().others; // 1
 */
export function respondentRows(
  columns: readonly number[],
  leaveOut: readonly string[],
  take: (cells: readonly string[], line: number) => void,
  refuse: (row: NamedRow) => void,
): RespondentRows {
  const declared = new Set(leaveOut.map(folded));
  const leftOut = new Set<string>();
  const names = namesSoFar();
  let odd: NamedRow[] = []; // unlike all before them: respondents after all, if another like those before follows
  let [others, leftOutRows] = [0, 0];
  const refuseOne = (row: NamedRow) => {
    others += 1;
    refuse(row);
  };
  const takeOne = ({ cells, line, name }: NamedRow) => {
    names.add(name);
    take(cells, line);
  };
  return {
    visit(cells, line) {
      if (columns.length === 0) {
        take(cells, line);
        return;
      }
      const name = cells[columns.find((at) => cells[at]!.trim() !== "") ?? columns[0]!]!.trim();
      if (declared.size > 0 && declared.has(folded(name))) {
        leftOut.add(name);
        leftOutRows += 1;
        return;
      }
      // Most names are numbers, and a million of them take a while.
      if (odd.length === 0 && /^\d/.test(name)) {
        names.addNumber();
        take(cells, line);
        return;
      }
      const row = { cells, line, name };
      if (isSummary(folded(name), names.allNumbers())) refuseOne(row);
      else if (names.isOdd(name)) odd.push(row);
      else {
        odd.forEach(takeOne);
        odd = [];
        takeOne(row);
      }
    },
    done() {
      odd.forEach(refuseOne);
      return { others: others + leftOutRows, leftOut: [...leftOut], leftOutRows };
    },
  };
}

const hasDigit = (text: string) => /\d/.test(text);

function isSummary(name: string, amongNumbers: boolean): boolean {
  const found = SUMMARY.exec(name);
  return found !== null && (amongNumbers || OF.test(name.slice(found[0].length)));
}

/** What the names of rows have in common. */
function namesSoFar() {
  let count = 0;
  let numbers = true; // each has a digit
  let words: Set<string> | undefined = new Set(); // those without a digit; none any more once one is empty or repeats
  return {
    addNumber(): void {
      count += 1;
    },
    add(name: string): void {
      count += 1;
      if (hasDigit(name)) return;
      numbers = false;
      if (name === "" || words?.has(name)) words = undefined;
      else words?.add(name);
    },
    allNumbers: () => numbers && count >= TELLING,
    isOdd: (name: string) => count >= TELLING && !hasDigit(name) && (numbers || (name === "" && words !== undefined)),
  };
}
