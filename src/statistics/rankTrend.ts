import { centredRanks } from "./centredRanks.js";
import type { JointCounts } from "./jointCounts.js";
import { marginTotals } from "./marginTotals.js";
import type { Outcome } from "./outcome.js";
import type { PlaceScores } from "./placeScores.js";

/**
 * The trend that Spearman's coefficient sees: the least-squares line through midranks, read back as scores (Iman &
 * Conover, 1979). It rises or falls throughout, never beyond the scores that occur, and need not be straight. Between
 * two scores that occur, ranks and scores go straight.
 *
 * @param scores of rows and columns, ascending
 * @param at scores of rows at which it is wanted
 * @returns the column score expected at each; missing where a side takes one value only
 * @example
 * rankTrend({ rows: 3, columns: 3, counts: [1, 0, 0, 0, 1, 0, 0, 0, 1], n: 3 }, { rows: [1, 2, 3], columns: [5, 6, 9] }, [1, 2, 2.5]) // => [5, 6, 7.5]
 */
export function rankTrend(joint: JointCounts, scores: PlaceScores, at: readonly number[]): Outcome<number[]> {
  const totals = marginTotals(joint);
  const [x, y] = [centredRanks(totals.rows), centredRanks(totals.columns)];
  const occur = (counts: readonly number[]) => counts.flatMap((count, place) => (count > 0 ? [place] : []));
  const [rows, columns] = [occur(totals.rows), occur(totals.columns)];
  if (rows.length < 2 || columns.length < 2) return { missing: "constant" };
  let products = 0;
  for (const row of rows)
    for (const column of columns) products += joint.counts[row * joint.columns + column]! * x[row]! * y[column]!;
  const slope = products / rows.reduce((sum, row) => sum + totals.rows[row]! * x[row]! ** 2, 0);
  const pick = (values: readonly number[], places: readonly number[]) => places.map((place) => values[place]!);
  const rankOf = between(pick(scores.rows, rows), pick(x, rows));
  const scoreOf = between(pick(y, columns), pick(scores.columns, columns));
  return at.map((score) => scoreOf(slope * rankOf(score)));
}

/** A function that goes straight from one point to the next, and is level beyond the first and the last. */
function between(from: readonly number[], to: readonly number[]): (value: number) => number {
  return (value) => {
    const next = from.findIndex((known) => known >= value);
    if (next <= 0) return next < 0 ? to.at(-1)! : to[0]!;
    const share = (value - from[next - 1]!) / (from[next]! - from[next - 1]!);
    return to[next - 1]! + share * (to[next]! - to[next - 1]!);
  };
}
