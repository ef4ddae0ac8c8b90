import { chapter } from "./chapter.js";

/**
 * A number with the decimals it has, as a level or a threshold is written.
 *
 * @example exactNumber(0.05) // "0,05"
 */
export function exactNumber(x: number): string {
  return chapter.number(x, decimals(x));
}

/**
 * A ratio as a percentage with the decimals it has.
 *
 * @example exactPercent(0.995) // "99,5%"
 */
export function exactPercent(ratio: number): string {
  return chapter.percent(100 * ratio, Math.max(0, decimals(ratio) - 2));
}

function decimals(x: number): number {
  return String(x).split(".")[1]?.length ?? 0;
}
