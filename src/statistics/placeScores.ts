/**
 * The whole scores that the rows and columns of a contingency table stand for, ascending. Only Pearson's coefficient
 * looks at more than their order.
 */
export interface PlaceScores {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}
