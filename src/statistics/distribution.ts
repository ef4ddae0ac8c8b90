/** Values in ascending order and how often each occurs; enough for every statistic of one variable. */
export interface Distribution {
  readonly values: readonly number[];
  readonly counts: readonly number[];
}
