/** Fewer cells do not tell that a column counts. */
const TELLING = 2;

const TIME = /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}(?!\d)/;

export interface CountingColumn {
  /** Takes the next row's cell, which is no respondent's where it is blank and all above it counted. */
  isMissing(cell: string): boolean;
}

/**
 * Sees whether a column has a time in each row, or its number: a blank is no answer left out then, but a row that was
 * not answered.
 *
 * @example
 * const numbers = countingColumn();
 * ["1", "2", ""].map(numbers.isMissing); // [false, false, true]
 */
export function countingColumn(): CountingColumn {
  let rows = 0;
  let times = true;
  let last: number | undefined;
  let numbers = true;
  return {
    isMissing(cell) {
      if (!times && !numbers) return false;
      if (cell === "") {
        if (rows >= TELLING) return true;
        times = numbers = false;
        return false;
      }
      rows += 1;
      if (times && !TIME.test(cell)) times = false;
      const value = /^\d+$/.test(cell) ? Number(cell) : Number.NaN;
      if (numbers) numbers = last === undefined ? !Number.isNaN(value) : value === last + 1;
      last = value;
      return false;
    },
  };
}
