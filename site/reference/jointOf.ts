import { type JointCounts, jointCounts } from "../../src/statistics/jointCounts.js";

/** Joint counts of two columns of whole scores, each score its own position. */
export function jointOf(a: ArrayLike<number>, b: ArrayLike<number>): JointCounts {
  const [x, y] = [Uint16Array.from(a), Uint16Array.from(b)];
  return jointCounts(x, Math.max(...x) + 1, y, Math.max(...y) + 1);
}

/** 0..size-1: the scores of such positions. */
export function upTo(size: number): number[] {
  return Array.from({ length: size }, (_, score) => score);
}
