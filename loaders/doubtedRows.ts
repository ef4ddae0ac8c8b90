import type { NamedRow } from "./respondentRows.js";
import { isDoubtfulName } from "./summaryName.js";
import { isTestName } from "./testName.js";

/** Why a row may be none of a respondent's, though it may be. */
export type Doubt = "word" | "test" | "form" | "gap" | "blank";

/** Where it stands, and its name; its cells are another row's by then. */
export type DoubtedRow = Pick<NamedRow, "line" | "name">;

/** What is seen of a row that is taken for a respondent's. */
export interface RowSigns {
  /** Its cells that may name it. */
  readonly words: readonly string[];
  /** Its cells of the respondents' characteristics, where no column names rows. */
  readonly unnamed: readonly string[];
  /** Whether its name is made otherwise than all before it. */
  readonly isStrange: boolean;
  /** Whether its name is made like one before it. */
  readonly isLike: boolean;
  readonly isBelowBlank: boolean;
}

/** More rows are a group of respondents of their own. */
const AT_MOST = 5;

/** Fewer rows do not tell that a characteristic is never left out. */
const TELLING = 3;

/**
 * Gathers rows that are taken for respondents' and may be none: named by a word that may be a person's, or as a trial
 * of the form; or, at the end and few, by names made otherwise than all before them, or below an empty row, or without
 * a word but the answers.
 *
 * @example
 * const rows = doubtedRows();
 * rows.see(row, signs);
 * rows.done(warn);
 */
export function doubtedRows() {
  const named: DoubtedRow[] = [];
  const tests: DoubtedRow[] = [];
  let formed: DoubtedRow[] = [];
  let belowGap: DoubtedRow[] = [];
  let blank: DoubtedRow[] = [];
  let [rows, aboveGap, filled] = [0, 0, true];
  return {
    /** One that goes on where the names before it were. */
    seeNext(): void {
      rows += 1;
      if (formed.length > 0) formed = [];
    },
    see({ line, name }: DoubtedRow, { words, unnamed, isStrange, isLike, isBelowBlank }: RowSigns): void {
      if (isBelowBlank) [belowGap, aboveGap] = [[], rows];
      rows += 1;
      const word = words.find(isDoubtfulName);
      if (word !== undefined) {
        if (named.length <= AT_MOST) named.push({ line, name: word.trim() });
        return;
      }
      const test = words.find(isTestName);
      if (test !== undefined) {
        if (tests.length <= AT_MOST) tests.push({ line, name: test.trim() });
        return;
      }
      if (!isStrange) formed = [];
      else if (formed.length <= AT_MOST) {
        formed.push({ line, name });
        return;
      }
      if (aboveGap > 0 && !isLike && belowGap.length <= AT_MOST) belowGap.push({ line, name });
      const isBlank = unnamed.length > 0 && unnamed.every((cell) => cell.trim() === "");
      if (isBlank && filled && rows > TELLING) blank.push({ line, name });
      else if (unnamed.some((cell) => cell.trim() === "") || blank.length > 0) [filled, blank] = [false, []];
    },
    done(doubt: (rows: readonly DoubtedRow[], why: Doubt) => void): void {
      const few = (list: readonly DoubtedRow[], above: number) =>
        list.length <= AT_MOST && above >= 2 * list.length ? list : [];
      const gap = few(belowGap, aboveGap);
      const found = {
        word: named,
        test: tests,
        form: few(formed, rows),
        gap,
        blank: few(
          blank.filter(({ line }) => !gap.some((other) => other.line === line)),
          rows,
        ),
      };
      for (const [why, list] of Object.entries(found)) if (list.length > 0) doubt(list, why as Doubt);
    },
  };
}
