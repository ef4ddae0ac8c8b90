import { type JointCounts, jointCounts } from "../../statistics/jointCounts.js";
import type { Totals } from "../../study/totals.js";

/**
 * How often each pair of totals occurs, over the respondents that have both. `n` counts all respondents that are
 * scored.
 */
export function jointTotals(rows: Totals, columns: Totals, n: number): JointCounts {
  if (!rows.rows && !columns.rows) return jointCounts(rows.places, rows.size, columns.places, columns.size);
  const [row, column] = [placeByRespondent(rows, n), placeByRespondent(columns, n)];
  const both = Uint32Array.from([...row.keys()].filter((i) => row[i] !== NONE && column[i] !== NONE));
  return jointCounts(
    both.map((i) => row[i]!),
    rows.size,
    both.map((i) => column[i]!),
    columns.size,
  );
}

/** Stands where a respondent has no total. */
const NONE = -1;

function placeByRespondent({ places, rows }: Totals, n: number): Int32Array {
  if (!rows) return Int32Array.from(places);
  const all = new Int32Array(n).fill(NONE);
  rows.forEach((respondent, i) => {
    all[respondent] = places[i]!;
  });
  return all;
}
