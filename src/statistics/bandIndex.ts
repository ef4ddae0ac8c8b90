import { roundHalfUp } from "./roundHalfUp.js";

/** Classes by their inclusive upper ends, ascending. */
export interface Bands {
  /** `rounded` looks a value up after rounding it half up to `decimals`; `exact` looks up the value itself. */
  readonly lookup: "rounded" | "exact";
  readonly decimals: number;
  readonly upTo: readonly number[];
}

/**
 * The class that a value falls in: the first whose upper end it does not pass.
 *
 * @throws For a value above the last upper end.
 * @example bandIndex(4.202, { lookup: "rounded", decimals: 2, upTo: [3.4, 4.2, 5] }) // => 1
 */
export function bandIndex(value: number, { lookup, decimals, upTo }: Bands): number {
  const looked = lookup === "rounded" ? roundHalfUp(value, decimals) : value;
  const index = upTo.findIndex((end) => looked <= end);
  if (index < 0) throw new Error(`bandIndex requires a value up to ${upTo.at(-1)}, found ${value}`);
  return index;
}
