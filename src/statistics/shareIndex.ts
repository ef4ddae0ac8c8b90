import { bandIndex } from "./bandIndex.js";
import { roundHalfUp } from "./roundHalfUp.js";

/**
 * Which class of an ordered set of words a percentage of a count falls in, as `bandIndex` looks it up; except that a
 * class which holds 0 alone is for nobody, and one which holds 100 alone for everybody: no rounding, and no gap between
 * two classes, takes one of 201 to the one, or 200 of 201 to the other.
 *
 * @param percent 0..100, exactly 0 of nobody and exactly 100 of everybody
 * @param decimals those that the classes' ends are printed with, and that tell which values a class holds
 * @throws RangeError as bandIndex does
 * @example
 * shareIndex(100, { lookup: "rounded", decimals: 0, upTo: [0, 49, 50, 99, 100] }) // => 4
 * shareIndex(99.6, { lookup: "rounded", decimals: 0, upTo: [0, 49, 50, 99, 100] }) // => 3
 */
export function shareIndex(percent: number, bands: Parameters<typeof bandIndex>[1]): number {
  const { decimals, upTo } = bands;
  const index = bandIndex(percent, bands);
  const [step, last] = [10 ** -decimals, upTo.length - 1];
  const forNobody = last > 0 && upTo[0]! < step;
  const forEverybody = last > 0 && roundHalfUp(upTo[last - 1]! + step, decimals) >= 100;
  if (index === 0 && forNobody && percent > 0) return 1;
  if (index === last && forEverybody && percent < 100) return last - 1;
  return index;
}
