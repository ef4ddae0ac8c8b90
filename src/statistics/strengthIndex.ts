/**
 * Which class of strength a correlation falls in, by |r|: a class that is a point (`at`) holds where |r| equals it, one
 * that is an interval reaches from `from`, inclusive, up to the next. A point goes before an interval.
 *
 * @param r a correlation, -1..1; not rounded
 * @param bands in ascending order
 * @returns the index of the class
 * @throws RangeError where no class holds |r|
 * @example
 * strengthIndex(-0.34, [{ at: 0 }, { from: 0 }, { from: 0.2 }, { from: 0.4 }]) // => 2
 */
export function strengthIndex(
  r: number,
  bands: readonly ({ readonly at: number } | { readonly from: number })[],
): number {
  const size = Math.abs(r);
  const point = bands.findIndex((band) => "at" in band && band.at === size);
  const index = point >= 0 ? point : bands.findLastIndex((band) => "from" in band && band.from <= size);
  if (index < 0) throw new RangeError(`strengthIndex requires a class that holds ${r}`);
  return index;
}
