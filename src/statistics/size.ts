import type { Distribution } from "./distribution.js";

/**
 * The number of observations of a distribution.
 *
 * @example size({ values: [1, 2], counts: [3, 4] }) // => 7
 */
export function size({ counts }: Distribution): number {
  return counts.reduce((n, count) => n + count, 0);
}
