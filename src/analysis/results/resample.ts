import { type Bootstrap, bootstrapIntervals, type Extremes } from "../../statistics/bootstrapIntervals.js";
import type { Coefficient } from "../../statistics/correlate.js";
import { type Interval, isMissing, type Outcome } from "../../statistics/outcome.js";
import { type PermutationTest, permutationTest } from "../../statistics/permutationTest.js";
import { countsOf, type JointTotals } from "./relation.js";

/** How hypotheses are resampled. */
export interface ResamplingPlan {
  readonly coefficient: Coefficient;
  /** The same seed gives the same numbers, in any browser. Its lower 32 bits count. */
  readonly seed: number;
  readonly permutations: number;
  /** Of the bootstrap. */
  readonly resamples: number;
  /** Of confidence: all that a reader may choose, since they cost nothing besides. */
  readonly levels: readonly number[];
}

/** From which seed a plan draws, and how often. */
export type Drawn = Pick<ResamplingPlan, "seed" | "permutations" | "resamples">;

/** What a report starts from. */
export const RESAMPLING = { seed: 1, permutations: 100_000, resamples: 10_000 } as const satisfies Drawn;

/** A hypothesis's exact or permutation p and its bootstrap intervals, beside the approximations of its result. */
export interface Resampled {
  readonly id: string;
  readonly coefficient: Coefficient;
  readonly seed: number;
  readonly levels: readonly number[];
  readonly permutation: Outcome<Permuted>;
  readonly bootstrap: Outcome<Bootstrapped>;
}

/** A permutation test, whose count a study that publishes results alone withholds. */
export interface Permuted extends Omit<PermutationTest, "extreme"> {
  readonly extreme: Outcome<number>;
}

/** Bootstrap intervals, likewise. */
export interface Bootstrapped extends Omit<Bootstrap, "degenerate"> {
  readonly degenerate: Outcome<number>;
}

/**
 * Resamples the relations of hypotheses. Where respondents are many, so many that the approximations hold anyway, fewer
 * are drawn than planned: about thirty million respondents in each of the two, but not below 999 resamples. How many it
 * was stands in the result.
 *
 * @yields how much is done, 0..1
 * @example
 * finished(resample(relations(scored), { ...RESAMPLING, coefficient: "spearman", levels: [0.95] }))[0].permutation.p // 0.00057
 */
export function* resample(
  relations: readonly JointTotals[],
  plan: ResamplingPlan,
): Generator<number, Resampled[], void> {
  const { coefficient, seed, levels } = plan;
  const jobs = relations.map((relation) => ({ relation, joint: countsOf(relation) }));
  const cost = ({ joint }: (typeof jobs)[number]) =>
    affordable(plan.permutations, joint.n) + affordable(plan.resamples, joint.n);
  const whole = jobs.reduce((sum, job) => sum + cost(job), 0);
  const resampled: Resampled[] = [];
  let before = 0;
  for (const { relation, joint } of jobs) {
    const scores = { rows: relation.rows.totals, columns: relation.columns.totals };
    const permutations = affordable(plan.permutations, joint.n);
    const resamples = affordable(plan.resamples, joint.n);
    const permutation = yield* progress(
      permutationTest(coefficient, joint, scores, { seed, resamples: permutations }),
      before,
      whole,
    );
    const bootstrap = yield* progress(
      bootstrapIntervals(coefficient, joint, scores, { seed, resamples }, levels),
      before + permutations,
      whole,
    );
    before += permutations + resamples;
    resampled.push({ id: relation.id, coefficient, seed, levels, permutation, bootstrap });
  }
  return resampled;
}

/** The bootstrap interval at one of the levels. */
export function bootstrapInterval({ bootstrap, levels }: Resampled, level: number): Outcome<Interval> {
  const place = levels.indexOf(level);
  if (place < 0)
    throw new RangeError(`bootstrapInterval requires one of the levels ${levels.join(", ")}, and got ${level}`);
  return isMissing(bootstrap) ? bootstrap : bootstrap.intervals[place]!;
}

/** Which of its ends are extremes of the resamples; undefined where there is no interval. */
export function extremesAt({ bootstrap, levels }: Resampled, level: number): Extremes | undefined {
  const place = levels.indexOf(level);
  return isMissing(bootstrap) || isMissing(bootstrap.intervals[place]) ? undefined : bootstrap.extremes[place];
}

const RESPONDENTS_DRAWN = 3e7;

/** How many resamples of n respondents are drawn of those planned. */
export function affordable(planned: number, n: number): number {
  return Math.min(planned, Math.max(999, Math.floor(RESPONDENTS_DRAWN / n)));
}

function* progress<T>(
  computation: Generator<number, T, void>,
  before: number,
  whole: number,
): Generator<number, T, void> {
  for (;;) {
    const { done, value } = computation.next();
    if (done) return value;
    yield Math.min(1, (before + value) / whole);
  }
}
