import type { JointCounts } from "./jointCounts.js";
import { marginTotals } from "./marginTotals.js";
import type { PlaceScores } from "./placeScores.js";

/**
 * A contingency table without the rows and columns that do not occur, and the scores of those that do.
 *
 * @example
 * withoutEmpty({ rows: 2, columns: 2, counts: [0, 0, 1, 2], n: 3 }, { rows: [4, 5], columns: [6, 7] }) // => { joint: { rows: 1, columns: 2, counts: [1, 2], n: 3 }, scores: { rows: [5], columns: [6, 7] } }
 */
export function withoutEmpty(
  joint: JointCounts,
  scores: PlaceScores,
): { readonly joint: JointCounts & { readonly counts: readonly number[] }; readonly scores: PlaceScores } {
  const totals = marginTotals(joint);
  const occurring = (counts: readonly number[]) => [...counts.keys()].filter((place) => counts[place]! > 0);
  const [rows, columns] = [occurring(totals.rows), occurring(totals.columns)];
  return {
    joint: {
      rows: rows.length,
      columns: columns.length,
      counts: rows.flatMap((row) => columns.map((column) => joint.counts[row * joint.columns + column]!)),
      n: joint.n,
    },
    scores: { rows: rows.map((row) => scores.rows[row]!), columns: columns.map((column) => scores.columns[column]!) },
  };
}
