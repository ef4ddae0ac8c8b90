/** Excel's sheets end at XFD1048576. */
export const MOST_COLUMNS = 16_384;
export const MOST_ROWS = 1_048_576;

/**
 * A column's letters, by its place from 0.
 *
 * @example
 * columnLetters(27); // "AB"
 */
export function columnLetters(at: number): string {
  return at < 26 ? String.fromCharCode(65 + at) : columnLetters(Math.floor(at / 26) - 1) + columnLetters(at % 26);
}

const [A, Z, ZERO, NINE] = [65, 90, 48, 57];

/**
 * Where a cell stands, columns from 0 and rows from 1; undefined where that is no cell's name.
 *
 * @example
 * cellAt("AB12"); // { column: 27, row: 12 }
 */
export function cellAt(ref: string): { readonly column: number; readonly row: number } | undefined {
  let [at, column, row] = [0, 0, 0];
  for (let letter = ref.charCodeAt(0); letter >= A && letter <= Z; letter = ref.charCodeAt(++at))
    column = column * 26 + letter - A + 1;
  const digits = at;
  for (let digit = ref.charCodeAt(at); digit >= ZERO && digit <= NINE; digit = ref.charCodeAt(++at))
    row = row * 10 + digit - ZERO;
  const isWhole = at === ref.length && digits > 0 && at > digits && ref.charCodeAt(digits) !== ZERO;
  return isWhole && column <= MOST_COLUMNS && row <= MOST_ROWS ? { column: column - 1, row } : undefined;
}
