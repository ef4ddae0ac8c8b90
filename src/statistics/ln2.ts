/**
 * ln 2 in two parts, of which the high one ends in 21 zero bits, so that its multiples by small whole numbers are exact
 * (Cody and Waite, 1980).
 *
 * @example
 * LN2.high + LN2.low // => 0.6931471805599
 */
export const LN2 = { high: 0.6931471803691238, low: 1.9082149292705877e-10 };
