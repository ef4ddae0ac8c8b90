import type { Correlation } from "./correlation.js";
import { type JointCounts, jointCounts } from "./jointCounts.js";
import type { Outcome } from "./outcome.js";
import { pearson } from "./pearson.js";
import { spearman } from "./spearman.js";

export interface ItemTotal {
  /** With the total of all items, the item included (uncorrected). */
  readonly total: Outcome<Correlation>;
  /** With the total of the other items (corrected). */
  readonly rest: Outcome<Correlation>;
}

/**
 * Item-total and item-rest correlations of the items of one scale.
 *
 * @param columns Scores 0..255, a column an item, all of the same length.
 * @example itemTotalCorrelations([Uint8Array.of(1, 2, 3), Uint8Array.of(2, 4, 5)], "spearman")[0].rest.coefficient // => 1
 */
export function itemTotalCorrelations(columns: readonly Uint8Array[], coefficient: "spearman" | "pearson"): ItemTotal[] {
  const totals = sumOf(columns);
  return columns.map((column) => {
    const rest = totals.map((total, i) => total - column[i]!);
    return { total: correlate(column, totals, coefficient), rest: correlate(column, rest, coefficient) };
  });
}

function sumOf(columns: readonly Uint8Array[]): Uint16Array {
  const totals = new Uint16Array(columns[0]?.length ?? 0);
  for (const column of columns) for (let i = 0; i < totals.length; i++) totals[i]! += column[i]!;
  return totals;
}

function correlate(item: Uint8Array, total: Uint16Array, coefficient: "spearman" | "pearson"): Outcome<Correlation> {
  const joint: JointCounts = jointCounts(item, highest(item) + 1, total, highest(total) + 1);
  if (coefficient === "spearman") return spearman(joint);
  return pearson(joint, upTo(joint.rows), upTo(joint.columns));
}

function highest(column: Uint8Array | Uint16Array): number {
  let highest = 0;
  for (const value of column) if (value > highest) highest = value;
  return highest;
}

function upTo(size: number): number[] {
  return Array.from({ length: size }, (_, value) => value);
}
