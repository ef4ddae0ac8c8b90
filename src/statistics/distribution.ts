/**
 * A frequency distribution: distinct values in ascending order, and how often each occurs. Values that never occur may
 * stand in it with a count of 0. The statistics of a column of answers need no more than this, whatever the number of
 * respondents.
 */
export interface Distribution {
  readonly values: readonly number[];
  readonly counts: readonly number[];
}
