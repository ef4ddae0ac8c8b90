import { type Coefficient, correlate } from "./correlate.js";
import type { Correlation } from "./correlation.js";
import { type JointCounts, jointCounts } from "./jointCounts.js";
import type { Outcome } from "./outcome.js";

export interface ItemTotal {
  /** With the sum of all items, the item itself among them: inflated by its own part in the sum. */
  readonly total: Outcome<Correlation>;
  /** With the sum of the other items ("corrected item-total correlation"). */
  readonly rest: Outcome<Correlation>;
}

/**
 * Each item's correlation with the total score and with the rest score of its scale.
 *
 * @param columns scores of the items of one scale, one entry a respondent, all of one length; no blanks
 * @returns one pair an item, in the order of the columns; missing of one item alone, which has no rest and is its own
 * total, and where item, total or rest takes one value only
 * @throws RangeError where the columns differ in length
 * @example
 * itemTotalCorrelations([new Uint8Array([1, 2, 3]), new Uint8Array([1, 3, 2])], "pearson")[0].rest.coefficient // => 0.5
 */
export function itemTotalCorrelations(columns: readonly Uint8Array[], coefficient: Coefficient): readonly ItemTotal[] {
  if (columns.length === 1) return [{ total: { missing: "too few items" }, rest: { missing: "too few items" } }];
  const totals = rowSums(columns);
  const totalSize = sizeOf(totals);
  return columns.map((column) => {
    const withTotal = jointCounts(column, sizeOf(column), totals, totalSize);
    return { total: correlate(coefficient, withTotal), rest: correlate(coefficient, withoutRow(withTotal)) };
  });
}

/** From counts of item and total those of item and rest: a pair (score, total) is the pair (score, total - score). */
function withoutRow({ rows, columns, counts, n }: JointCounts): JointCounts {
  const shifted = new Uint32Array(rows * columns);
  for (let score = 0; score < rows; score++) {
    for (let total = score; total < columns; total++)
      shifted[score * columns + total - score] = counts[score * columns + total]!;
  }
  return { rows, columns, counts: shifted, n };
}

function rowSums(columns: readonly Uint8Array[]): Uint16Array {
  const sums = new Uint16Array(columns[0]?.length ?? 0);
  for (const column of columns) {
    if (column.length !== sums.length) throw new RangeError("itemTotalCorrelations requires columns of one length");
    for (let i = 0; i < sums.length; i++) sums[i]! += column[i]!;
  }
  return sums;
}

function sizeOf(column: Uint8Array | Uint16Array): number {
  let largest = 0;
  for (let i = 0; i < column.length; i++) if (column[i]! > largest) largest = column[i]!;
  return largest + 1;
}
