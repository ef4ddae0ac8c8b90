import { seededRandom } from "../../src/statistics/seededRandom.js";

/** Choices that a seed decides. */
export interface Random {
  /** A whole number from 0, less than n. */
  upTo(n: number): number;
  one<Choice>(of: readonly Choice[]): Choice;
}

export function randomOf(seed: number): Random {
  const next = seededRandom(seed);
  const upTo = (n: number) => Math.floor(next() * n);
  return { upTo, one: (of) => of[upTo(of.length)]! };
}
