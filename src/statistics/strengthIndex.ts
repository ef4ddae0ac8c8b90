/** A single value, or the values from one up to where the next band starts. */
export type StrengthBand = { readonly at: number } | { readonly from: number };

/**
 * The band that the absolute value of a correlation falls in. A point (`at`) goes before an interval; intervals include their start.
 *
 * @param bands Intervals in ascending order.
 * @throws If no band covers the value.
 * @example strengthIndex(-0.3, [{ at: 0 }, { from: 0 }, { from: 0.2 }, { from: 0.4 }]) // => 2
 */
export function strengthIndex(r: number, bands: readonly StrengthBand[]): number {
  const size = Math.abs(r);
  const point = bands.findIndex((band) => "at" in band && band.at === size);
  const index = point >= 0 ? point : bands.findLastIndex((band) => "from" in band && band.from <= size);
  if (index < 0) throw new Error(`strengthIndex requires bands that cover ${size}`);
  return index;
}
