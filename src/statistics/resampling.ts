/** How a statistic is resampled. */
export interface Resampling {
  /** Of `seededRandom`: the same seed gives the same resamples. */
  readonly seed: number;
  /** How many are drawn. */
  readonly resamples: number;
  /** Resamples between two rests. It changes nothing but how often a computation can be watched or given up. */
  readonly rest?: number;
}
