import type { JointCounts } from "../../statistics/jointCounts.js";
import { marginTotals } from "../../statistics/marginTotals.js";
import { occupiedCells } from "../../statistics/occupiedCells.js";
import { scaleNamed } from "../../study/scales.js";
import type { Hypothesis } from "../../study/study.js";
import { jointTotals } from "./jointTotals.js";
import type { ScoredStudy } from "./scoredStudy.js";

/**
 * Which totals of a hypothesis's two scales occur together, and how often: what is resampled, and what a scatter plot
 * shows. Of whom, it does not say.
 */
export interface JointTotals {
  readonly id: string;
  /** The totals of `from` and of `to`. */
  readonly rows: OccurringTotals;
  readonly columns: OccurringTotals;
  /** Row, column (places in `rows.totals` and `columns.totals`, ascending) and how many respondents have both. */
  readonly cells: readonly (readonly [row: number, column: number, respondents: number])[];
}

/** The totals that occur, ascending and whole, in units of 1 / `unit` (which is 1 where no blank stayed). */
export interface OccurringTotals {
  readonly totals: readonly number[];
  readonly unit: number;
}

/** The relation of each hypothesis, over all respondents that have both totals. */
export function relations(scored: ScoredStudy): JointTotals[] {
  return scored.study.hypotheses.map((hypothesis) => relation(scored, hypothesis));
}

function relation(
  { study, scales, totals }: ScoredStudy,
  { id, from, to }: Pick<Hypothesis, "id" | "from" | "to">,
): JointTotals {
  const [rows, columns] = [totals.of(from), totals.of(to)];
  const joint = jointTotals(rows, columns, totals.n);
  const margins = marginTotals(joint);
  const lowest = (code: string) => study.scale.options[0]!.value * scaleNamed(scales, code).items.length;
  const occurring = (counts: readonly number[], { scores, unit }: typeof rows, code: string): OccurringTotals => ({
    totals: scores.filter((_, place) => counts[place]! > 0).map((score) => score + lowest(code) * unit),
    unit,
  });
  const [row, column] = [occupiedPlaces(margins.rows), occupiedPlaces(margins.columns)];
  const cells = occupiedCells(joint);
  return {
    id,
    rows: occurring(margins.rows, rows, from),
    columns: occurring(margins.columns, columns, to),
    cells: Array.from(
      cells.counts,
      (respondents, i) => [row[cells.row[i]!]!, column[cells.column[i]!]!, respondents] as const,
    ),
  };
}

/** For each place, how many before it occur. */
function occupiedPlaces(counts: readonly number[]): number[] {
  let before = 0;
  return counts.map((count) => (count > 0 ? before++ : before));
}

/** The table of counts that a relation stands for. */
export function countsOf({ rows, columns, cells }: JointTotals): JointCounts {
  const [height, width] = [rows.totals.length, columns.totals.length];
  const counts = new Array<number>(height * width).fill(0);
  for (const [row, column, respondents] of cells) counts[row * width + column] = respondents;
  return { rows: height, columns: width, counts, n: cells.reduce((sum, [, , respondents]) => sum + respondents, 0) };
}
