/**
 * A generator of pseudo-random numbers 0 <= x < 1 that gives the same numbers for the same seed (mulberry32: one 32-bit
 * state, enough for samples and test data, not for secrets). Draw i comes from the state seed + i · 0x6d2b79f5, so that
 * any program can make any of them.
 *
 * @param seed A whole number; its lower 32 bits count.
 * @example seededRandom(1)() === seededRandom(1)() // => true
 */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
