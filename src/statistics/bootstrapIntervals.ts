import type { Coefficient } from "./correlate.js";
import type { JointCounts } from "./jointCounts.js";
import { normalQuantile } from "./normalQuantile.js";
import { normalTail } from "./normalTail.js";
import { occupiedCells } from "./occupiedCells.js";
import { type Interval, isMissing, type Outcome } from "./outcome.js";
import type { PlaceScores } from "./placeScores.js";
import type { Resampling } from "./resampling.js";
import { seededRandom } from "./seededRandom.js";
import { weightedCorrelation } from "./weightedCorrelation.js";

export interface Extremes {
  readonly lower: boolean;
  readonly upper: boolean;
}

/** What resamples of the respondents say about a correlation. */
export interface Bootstrap {
  /** How many were drawn. */
  readonly resamples: number;
  /** Those of them in which a side takes one value only: they have no coefficient, and were left out. */
  readonly degenerate: number;
  /** z0: the normal quantile of the share of resamples below the coefficient found. */
  readonly bias: number;
  /** From the jackknife. */
  readonly acceleration: number;
  /** BCa, one for each level, in their order. */
  readonly intervals: readonly Outcome<Interval>[];
  /**
   * Of each of them, which ends are the smallest or the largest coefficient among the resamples, and so can lie no
   * farther out.
   */
  readonly extremes: readonly Extremes[];
}

/**
 * Bootstrap intervals of a correlation, bias-corrected and accelerated (BCa; Efron, 1987): respondents are drawn with
 * replacement, as many as there are, and the coefficient computed anew. Resample k takes draws (k - 1)n + 1 to kn of
 * `seededRandom(seed)`, each the whole part of draw · n, a place among the respondents in order of row and column
 * (`placePairs`). Acceleration from the jackknife; between two resamples the quantile goes straight on the normal scale
 * (Davison & Hinkley, 1997, 5.8), as in R's boot.ci.
 *
 * @param joint counts of pairs, rows and columns each in ascending order of what they stand for
 * @param levels of confidence, 0 < level < 1
 * @yields at every rest how many resamples are done
 * @returns the intervals; missing of fewer than four pairs, where a side takes one value only, of a perfect
 * correlation, and where the resamples lie on one side of the coefficient or depend on a single respondent ("unstable
 * resamples")
 * @throws RangeError where a level is not between 0 and 1
 * @example
 * finished(bootstrapIntervals("spearman", { rows: 3, columns: 3, counts: [4, 1, 0, 1, 4, 1, 0, 1, 4], n: 16 }, { rows: [0, 1, 2], columns: [0, 1, 2] }, { seed: 1, resamples: 999 }, [0.95])).degenerate // => 0
 */
export function* bootstrapIntervals(
  coefficient: Coefficient,
  joint: JointCounts,
  scores: PlaceScores,
  { seed, resamples, rest = 1000 }: Resampling,
  levels: readonly number[],
): Generator<number, Outcome<Bootstrap>, void> {
  if (joint.n < 4) return { missing: "too few respondents" };
  const cells = occupiedCells(joint);
  const correlation = weightedCorrelation(coefficient, joint, cells, scores);
  const found = correlation(cells.counts);
  if (found === undefined) return { missing: "constant" };
  if (Math.abs(found) === 1) return { missing: "perfect correlation" };

  const draw = drawing(cells.counts, seed);
  const values = new Float64Array(resamples);
  let valid = 0;
  for (let done = 1; done <= resamples; done++) {
    const value = correlation(draw());
    if (value !== undefined) values[valid++] = value;
    if (done % rest === 0) yield done;
  }
  const sorted = values.subarray(0, valid).sort();
  const below = sorted.filter((value) => value < found).length;
  const acceleration = jackknifeAcceleration(correlation, cells.counts);
  if (below === 0 || below === valid || acceleration === undefined) return { missing: "unstable resamples" };
  const bias = -normalQuantile(below / valid);
  const intervals = levels.map((level) => bcaInterval(sorted, bias, acceleration, level));
  const extremes = intervals.map((interval) => extremesOf(interval, sorted));
  return { resamples, degenerate: resamples - valid, bias, acceleration, intervals, extremes };
}

/** Draws as many respondents as there are: how many of each cell. Always the same array. */
function drawing(counts: Uint32Array, seed: number): () => Uint32Array {
  const random = seededRandom(seed);
  const cellOf = Uint32Array.from([...counts].flatMap((count, cell) => new Array<number>(count).fill(cell)));
  const drawn = new Uint32Array(counts.length);
  return () => {
    drawn.fill(0);
    for (let i = 0; i < cellOf.length; i++) drawn[cellOf[Math.floor(random() * cellOf.length)]!]!++;
    return drawn;
  };
}

/**
 * Σd³ / (6·(Σd²)^1.5) over the respondents, d: how much more the mean of the coefficients without one is than that
 * without this one.
 */
function jackknifeAcceleration(
  correlation: (weights: Uint32Array) => number | undefined,
  counts: Uint32Array,
): number | undefined {
  const without = Array.from(counts, (_, cell) =>
    correlation(counts.map((count, other) => (other === cell ? count - 1 : count))),
  );
  if (!without.every((value) => value !== undefined)) return undefined;
  const sum = (of: (value: number) => number) => without.reduce((so, value, cell) => so + counts[cell]! * of(value), 0);
  const mean = sum((value) => value) / sum(() => 1);
  const squares = sum((value) => (mean - value) ** 2);
  return squares === 0 ? 0 : sum((value) => (mean - value) ** 3) / (6 * squares * Math.sqrt(squares));
}

function bcaInterval(sorted: Float64Array, bias: number, acceleration: number, level: number): Outcome<Interval> {
  if (!(level > 0 && level < 1))
    throw new RangeError(`bootstrapIntervals requires levels between 0 and 1, and got ${level}`);
  const z = normalQuantile((1 - level) / 2);
  const [lower, upper] = [bias - z, bias + z].map((shifted) => {
    const slack = 1 - acceleration * shifted;
    return slack > 0 ? quantile(sorted, normalTail(-(bias + shifted / slack))) : undefined;
  });
  return lower === undefined || upper === undefined ? { missing: "unstable resamples" } : { lower, upper, level };
}

function extremesOf(interval: Outcome<Interval>, sorted: Float64Array): Extremes {
  if (isMissing(interval)) return { lower: false, upper: false };
  return { lower: interval.lower === sorted[0], upper: interval.upper === sorted.at(-1) };
}

/**
 * Where a share of resamples lies below: between two of them on the normal scale; beyond the first and the last, these.
 */
function quantile(sorted: Float64Array, share: number): number {
  const rank = (sorted.length + 1) * share;
  const k = Math.floor(rank);
  if (k < 1) return sorted[0]!;
  if (k >= sorted.length) return sorted.at(-1)!;
  const [value, next] = [sorted[k - 1]!, sorted[k]!];
  if (k === rank) return value;
  const z = (p: number) => -normalQuantile(p);
  const start = z(k / (sorted.length + 1));
  return value + ((z(share) - start) / (z((k + 1) / (sorted.length + 1)) - start)) * (next - value);
}
