const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/**
 * Natural logarithm of the gamma function for x > 0 (Lanczos, 1964, with g = 7 and nine terms; the recurrence below one half).
 *
 * @example logGamma(5).toFixed(10) // => "3.1780538303"
 */
export function logGamma(x: number): number {
  if (!(x > 0)) throw new Error("logGamma requires x > 0");
  if (x < 0.5) return logGamma(x + 1) - Math.log(x);
  const z = x - 1;
  const series = LANCZOS.reduce((sum, coefficient, i) => (i === 0 ? coefficient : sum + coefficient / (z + i)), 0);
  const t = z + 7.5;
  return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(t) - t + Math.log(series);
}
