import { seededRandom } from "../../src/statistics/seededRandom.js";

/** Answers 1..5 of n respondents to k items that hang together by a common leaning. */
export function syntheticAnswers(n: number, k: number, seed = 1): Uint8Array[] {
  const random = seededRandom(seed);
  const columns = Array.from({ length: k }, () => new Uint8Array(n));
  for (let i = 0; i < n; i++) {
    const leaning = random();
    for (const column of columns) column[i] = 1 + Math.floor(2.5 * leaning + 2.5 * random());
  }
  return columns;
}

/** The same respondents in another order. */
export function permuted(columns: readonly Uint8Array[], seed = 2): Uint8Array[] {
  const random = seededRandom(seed);
  const order = Array.from(columns[0]!, () => random());
  const places = [...order.keys()].sort((a, b) => order[a]! - order[b]!);
  return columns.map((column) => Uint8Array.from(places, (place) => column[place]!));
}

/** Every respondent twice. */
export function duplicated(columns: readonly Uint8Array[]): Uint8Array[] {
  return columns.map((column) => Uint8Array.from([...column, ...column]));
}

/** Scores reversed by the ends of a 1..5 scale. */
export function reversed(column: Uint8Array): Uint8Array {
  return column.map((score) => 6 - score);
}
