import type { TableRow } from "./files/tableRow.js";

/** A row that repeats an earlier one in all columns. */
export interface RepeatedLine {
  readonly line: number;
  readonly first: number;
}

export interface RepeatedLines {
  see(row: TableRow, line: number): void;
  /** How many there are, and the first of them. */
  done(): { readonly count: number; readonly lines: readonly RepeatedLine[] };
}

/** Rows that are remembered: no form has more answers, and memory has to hold them. */
const REMEMBERED = 200_000;

/** Repeated rows that are named. */
const NAMED = 3;

/**
 * Of different rows, those that what names them tells apart at least: a time or name does, a school or sex does not.
 */
const TOLD_APART = 0.9;

/**
 * Finds rows that repeat an earlier one in every column, those that nobody reads included, as those of an export that
 * was pasted twice do. Answers alone repeat by chance, so some columns must name rows.
 *
 * @param naming places of the columns that may name a row
 * @example
 * const rows = repeatedLines([0]);
 * rows.see(textRow(["9:00", "4"]), 2);
 * rows.see(textRow(["9:00", "4"]), 3);
 * rows.done().lines; // [{ line: 3, first: 2 }]
 */
export function repeatedLines(naming: readonly number[]): RepeatedLines {
  const firsts = new Map<string, number>();
  const names = new Set<string>();
  const lines: RepeatedLine[] = [];
  let count = 0;
  return {
    see(row, line) {
      if (naming.length === 0 || firsts.size === REMEMBERED) return;
      const name = naming.map((at) => row.text(at)).join("\n");
      if (name.trim() === "") return;
      const all = row.texts().join("\n");
      const first = firsts.get(all);
      if (first === undefined) {
        firsts.set(all, line);
        names.add(name);
        return;
      }
      count += 1;
      if (lines.length < NAMED) lines.push({ line, first });
    },
    done: () => (names.size < TOLD_APART * firsts.size ? { count: 0, lines: [] } : { count, lines }),
  };
}
