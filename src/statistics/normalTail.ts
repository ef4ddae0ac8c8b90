/**
 * Upper tail P(Z >= z) of the standard normal distribution, right in the far tail: a series near the middle,
 * the continued fraction of Mills' ratio (Laplace) beyond two.
 *
 * @example normalTail(0) // => 0.5
 */
export function normalTail(z: number): number {
  if (z < 0) return 1 - normalTail(-z);
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  return z < 2 ? 0.5 - density * series(z) : density * millsRatio(z);
}

/** z + z³/3 + z⁵/15 + ... */
function series(z: number): number {
  let sum = 0;
  for (let term = z, k = 1; sum + term !== sum; k += 2) {
    sum += term;
    term *= (z * z) / (k + 2);
  }
  return sum;
}

/** 1 / (z + 1 / (z + 2 / (z + 3 / ...))), from the inside out. */
function millsRatio(z: number): number {
  let fraction = z;
  for (let k = Math.ceil(20 + 600 / z); k > 0; k--) fraction = z + k / fraction;
  return 1 / fraction;
}
