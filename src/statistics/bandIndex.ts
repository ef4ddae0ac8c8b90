import { roundHalfUp } from "./roundHalfUp.js";

/**
 * Which class of an ordered set a value falls in, by the classes' inclusive upper ends. `rounded` first rounds the
 * value half up to the decimals that the ends are printed with; `exact` compares the value itself. They part where a
 * value lies between a printed end and the next printed beginning.
 *
 * @param upTo upper ends, ascending
 * @returns the index of the first class whose end is not below the value
 * @throws RangeError where the value is above the last end, or not a number
 * @example
 * bandIndex(4.20202, { lookup: "rounded", decimals: 2, upTo: [1.8, 2.6, 3.4, 4.2, 5] }) // => 3
 * bandIndex(4.20202, { lookup: "exact", decimals: 2, upTo: [1.8, 2.6, 3.4, 4.2, 5] }) // => 4
 */
export function bandIndex(
  value: number,
  {
    lookup,
    decimals,
    upTo,
  }: { readonly lookup: "rounded" | "exact"; readonly decimals: number; readonly upTo: readonly number[] },
): number {
  const looked = lookup === "rounded" ? roundHalfUp(value, decimals) : value;
  const index = upTo.findIndex((end) => looked <= end);
  if (index < 0) throw new RangeError(`bandIndex requires a value up to ${upTo.at(-1)}, and got ${value}`);
  return index;
}
