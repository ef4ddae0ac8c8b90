import type { SizePower, TestPower } from "../../analysis/conclusions/testPower.js";
import type { ReproduceWords } from "../../reproduce/words.js";
import type { Coefficient } from "../../statistics/correlate.js";
import type { StrengthWords } from "../exhibit/strengthTable.js";
import type { CoefficientWords, SectionWords } from "../exhibit/words.js";
import type { HypothesisReading, TestedHypotheses } from "./hypothesisReading.js";
import type { ResampledReading } from "./resampledReading.js";
import type { Trend } from "./scatterFigure.js";

/** Words on the hypotheses, resampling and the power of their tests. */
export interface HypothesesWords extends HypothesisWords {
  readonly power: PowerWords;
  readonly resampling: ResamplingWords;
}

/** Words of the correlations of totals: tables, decision, strength. */
export interface HypothesisWords extends StrengthWords {
  readonly reproduce: ReproduceWords;
  readonly coefficients: Readonly<Record<Coefficient, CoefficientWords>>;
  readonly covariance: string;
  correlationCaption(names: readonly string[]): string;
  readonly statistic: string;
  /** The labels that SPSS prints and its readers look for; `spssLabels` explains them. */
  readonly spss: {
    readonly group: Readonly<Partial<Record<Coefficient, string>>>;
    readonly coefficient: Readonly<Record<Coefficient, string>>;
    readonly significance: string;
    readonly n: string;
  };
  spssLabels(of: Coefficient): string;
  untested(of: Coefficient): string;
  stars(stars: string, level: number): string;
  /** Where SPSS gives stars that the exact p does not. */
  starsOtherwise(stars: string, level: number, exact: number): string;
  /** Beside SPSS's p. */
  exactP(exact: number): string;
  exactInstead(reason: string, exact: number): string;
  heading(reading: HypothesisReading): string;
  readonly nullLabel: string;
  readonly alternativeLabel: string;
  scatterCaption(from: string, to: string): string;
  total(name: string): string;
  readonly respondents: string;
  /** Where the trend starts and ends; undefined where there is none. */
  scatterAlt(respondents: number, trend: Trend | undefined): string;
  /** What a point is, and how many respondents share a place. */
  scatterNote(points: {
    readonly each: boolean;
    readonly seed: number;
    readonly width: number;
    /** Pairs of totals; those that several respondents have; the most that have one. */
    readonly places: number;
    readonly shared: number;
    readonly most: number;
  }): string;
  trendNote(isDrawn: boolean): string;
  /** In place of the scatter, where a study publishes results alone. */
  readonly noScatter: string;
  /** Before a link to the table of the same two totals. */
  readonly seeTable: string;
  /** How many hypotheses are tested, on how many respondents. */
  introduction(tested: TestedHypotheses): string;
  definition(of: Coefficient): string;
  /** The coefficient and its test. */
  correlation(reading: HypothesisReading): string;
  /** Whether the null hypothesis is rejected, at the live level, by the study's rule. */
  decision(reading: HypothesisReading): string;
  /** Direction, and strength in the study's own word. */
  strengthOf(reading: HypothesisReading): string;
  /** The interval at the live level, and what strengths it leaves open. */
  interval(reading: HypothesisReading): string;
  /** What the square of the coefficient means; tau's means nothing, and tau is on a scale of its own. */
  shared(reading: HypothesisReading): string;
}

/** Words of the power of the tests. */
export interface PowerWords extends SectionWords {
  caption(from: string, to: string): string;
  sizeAxis(of: TestPower): string;
  readonly powerAxis: string;
  marked(size: number, wanted: number): string;
  size(of: TestPower): string;
  powerOf(n: number): string;
  needed(wanted: number): string;
  note(of: TestPower): string;
  readonly explanation: string;
  /** The smallest size that the test finds. */
  sentence(of: TestPower): string;
  readonly control: {
    readonly legend: string;
    readonly size: string;
    hint(lowest: number, highest: number): string;
    invalid(lowest: number, highest: number): string;
    needed(of: TestPower, size: SizePower): string;
  };
}

/** Words of permutation and bootstrap beside the approximations, and of the controls that compute them anew. */
export interface ResamplingWords extends SectionWords {
  readonly caption: string;
  readonly way: string;
  readonly approximation: string;
  readonly permutation: string;
  readonly bootstrap: string;
  readonly lower: string;
  readonly upper: string;
  readonly drawn: string;
  intervalGroup(level: number): string;
  pair(from: string, to: string): string;
  seedNote(seed: number): string;
  readonly notYet: string;
  /** Beside a p of drawn permutations. */
  exactP(exact: number): string;
  readonly explanation: string;
  /** Whether the approximations hold. */
  sentence(reading: ResampledReading): string;
  readonly control: {
    readonly legend: string;
    readonly seed: string;
    readonly run: string;
    readonly cancel: string;
    readonly progress: string;
    readonly running: string;
    readonly late: string;
    done(seed: number): string;
    readonly cancelled: string;
    readonly failed: string;
    invalid(highest: number): string;
    readonly fixed: string;
  };
}
