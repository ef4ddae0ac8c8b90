import { LINE_FEED, RETURN, type ScannedCells } from "./scanRow.js";

/**
 * How many lines end within a row's cells, whichever system wrote their ends.
 *
 * @param before only within the cells before that one
 * @example
 * lineEnds(cells, Buffer.from('4,"a\nb"')); // 1
 */
export function lineEnds({ count, starts, ends }: ScannedCells, bytes: Uint8Array, before = count): number {
  let found = 0;
  for (let cell = 0; cell < before; cell++) {
    for (let at = starts[cell]!; at < ends[cell]!; at++) {
      const isPair = bytes[at] === LINE_FEED && bytes[at - 1] === RETURN;
      if ((bytes[at] === LINE_FEED && !isPair) || bytes[at] === RETURN) found += 1;
    }
  }
  return found;
}
