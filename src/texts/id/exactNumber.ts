import { chapter } from "./chapter.js";

/**
 * A number with the decimals that it has: 0,1.
 *
 * @example exactNumber(0.075) // "0,075"
 */
export function exactNumber(x: number): string {
  return chapter.number(x, decimals(x));
}

/**
 * A ratio as a percentage, with the decimals that it has.
 *
 * @example exactPercent(0.075) // "7,5%"
 */
export function exactPercent(ratio: number): string {
  return chapter.percent(100 * ratio, Math.max(0, decimals(ratio) - 2));
}

/**
 * Decimals of a number that was written with few of them.
 *
 * @example decimals(0.075) // 3
 */
export function decimals(x: number): number {
  return String(x).split(".")[1]?.length ?? 0;
}
