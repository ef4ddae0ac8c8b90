/** Cells of a table that are known by a number are at most so many. */
export const MOST_KNOWN = 4000;

/** A row of a table. */
export interface TableRow {
  /** A cell as it is written. */
  text(at: number): string;
  /**
   * A number above 0 that tells what is written in a cell from all else in the table; 0 where it has none, as free text
   * has.
   */
  known(at: number): number;
  /** Writes such numbers of some cells, by their places. */
  knownOf(places: Uint32Array, numbers: Uint16Array): void;
  /** The number that a cell holds, where that is whole and written without a sign or a zero in front; else -1. */
  count(at: number): number;
  /** All of its cells, in the columns' order. */
  texts(): string[];
}

/**
 * A row that stays what it is, whichever is visited next.
 *
 * @example
 * textRow(["1", "4"]).text(1); // "4"
 */
export function textRow(cells: readonly string[]): TableRow {
  return {
    text: (at) => cells[at]!,
    known: () => 0,
    knownOf: (_, numbers) => void numbers.fill(0),
    count: (at) => (/^(?:0|[1-9]\d{0,14})$/.test(cells[at]!) ? Number(cells[at]) : -1),
    texts: () => [...cells],
  };
}
