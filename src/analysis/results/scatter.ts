import type { Outcome } from "../../statistics/outcome.js";
import { rankTrend } from "../../statistics/rankTrend.js";
import { byKey } from "../../study/lookups.js";
import { countsOf, type JointTotals, type OccurringTotals, relations } from "./relation.js";
import type { ScoredStudy } from "./scoredStudy.js";

/**
 * A relation as a page shows it: of few respondents itself; of many with neighbouring totals taken together, so that a
 * page weighs the same however many there are.
 */
export interface Scatter extends JointTotals {
  /**
   * How many neighbouring totals are one: 1 where none are taken together, and `totals` are the middles of these
   * classes.
   */
  readonly width: number;
  /** The total of `to` that ranks expect at each of `rows.totals`, in units of 1 / `columns.unit`. */
  readonly trend: Outcome<readonly number[]>;
}

/** More cells than these are no longer seen apart. */
const MOST_CELLS = 144;

/**
 * The scatter of each hypothesis; none where the study publishes results alone, because a cell of one respondent tells
 * two totals.
 */
export function scatters(scored: ScoredStudy): Scatter[] {
  if (scored.study.publish === "results") return [];
  return relations(scored).map((relation) => {
    let shown = { ...relation, width: 1 };
    for (let width = 2; shown.cells.length > MOST_CELLS; width++) shown = widened(relation, width);
    const scores = { rows: relation.rows.totals, columns: relation.columns.totals };
    return { ...shown, trend: rankTrend(countsOf(relation), scores, shown.rows.totals) };
  });
}

/** Takes every so many totals together, from the lowest that occurs. */
function widened({ id, rows, columns, cells }: JointTotals, width: number): Omit<Scatter, "trend"> {
  const [row, column] = [classes(rows, width), classes(columns, width)];
  const counts = new Map<number, number>();
  for (const [r, c, respondents] of cells) {
    const cell = row.places[r]! * column.totals.length + column.places[c]!;
    counts.set(cell, (counts.get(cell) ?? 0) + respondents);
  }
  return {
    id,
    rows: { totals: row.totals, unit: rows.unit },
    columns: { totals: column.totals, unit: columns.unit },
    cells: [...counts]
      .sort(([a], [b]) => a - b)
      .map(
        ([cell, respondents]) =>
          [Math.floor(cell / column.totals.length), cell % column.totals.length, respondents] as const,
      ),
    width,
  };
}

/** The middles of the classes that occur, and the class of each total. */
function classes({ totals, unit }: OccurringTotals, width: number): { totals: number[]; places: number[] } {
  const whole = width * unit;
  const starts = totals.map((total) => totals[0]! + Math.floor((total - totals[0]!) / whole) * whole);
  const occurring = [...new Set(starts)];
  const place = new Map(occurring.map((start, i) => [start, i]));
  return {
    totals: occurring.map((start) => start + (whole - 1) / 2),
    places: starts.map((start) => byKey(place, start)),
  };
}
