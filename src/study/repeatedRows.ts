/**
 * Marks every row that repeats an earlier one in all columns. Rows stand in a table of slots by a hash, and those that
 * meet there are compared, so that a million rows need no million texts.
 *
 * @example repeatedRows([Uint8Array.of(1, 2, 1), Uint8Array.of(5, 5, 5)], 3) // Uint8Array.of(0, 0, 1)
 */
export function repeatedRows(columns: readonly Uint8Array[], n: number): Uint8Array {
  const hashes = hashRows(columns, n);
  const mask = 2 ** (32 - Math.clz32(2 * n)) - 1; // half of the slots stay free
  const slots = new Int32Array(mask + 1); // rows, counted from 1; 0 is free
  const repeated = new Uint8Array(n);
  for (let row = 0; row < n; row++) {
    let at = (hashes[row]! ^ (hashes[row]! >>> 15)) & mask;
    while (slots[at] !== 0 && !isSame(columns, slots[at]! - 1, row)) at = (at + 1) & mask;
    if (slots[at] === 0) slots[at] = row + 1;
    else repeated[row] = 1;
  }
  return repeated;
}

/** FNV-1a. */
function hashRows(columns: readonly Uint8Array[], n: number): Int32Array {
  const hashes = new Int32Array(n).fill(0x811c9dc5);
  for (const column of columns)
    for (let row = 0; row < n; row++) hashes[row] = Math.imul(hashes[row]! ^ column[row]!, 0x01000193);
  return hashes;
}

function isSame(columns: readonly Uint8Array[], one: number, other: number): boolean {
  return columns.every((column) => column[one] === column[other]);
}
