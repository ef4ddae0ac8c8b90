import type { AnchoredText } from "./anchoredText.js";

/** Pixels kept free between two texts of a level. */
const GAP = 6;

/**
 * The level, counted from 0, on which each text stands so that no two texts of a level touch on the narrowest screen;
 * from left to right, each takes the first level that is free.
 *
 * @example stagger([anchoredText("Rendah 2,60", 40), anchoredText("Sedang 3,40", 60)]) // [0, 1]
 */
export function stagger(texts: readonly AnchoredText[]): number[] {
  const ends: number[] = [];
  const levels: number[] = [];
  for (const [at, text] of [...texts.entries()].sort(([, a], [, b]) => a.left - b.left)) {
    const free = ends.findIndex((end) => end + GAP <= text.left);
    const level = free < 0 ? ends.length : free;
    ends[level] = text.right;
    levels[at] = level;
  }
  return levels;
}
