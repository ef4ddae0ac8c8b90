import { describe, expect, it } from "vitest";
import { jointOf } from "../../site/reference/jointOf.js";
import { concordance } from "../../src/statistics/concordance.js";
import { duplicated, syntheticAnswers } from "./syntheticAnswers.js";

/** Concordant less discordant pairs, one pair of respondents after the other. */
function excessByPairs(a: ArrayLike<number>, b: ArrayLike<number>): bigint {
  let excess = 0;
  for (let i = 0; i < a.length; i++)
    for (let j = 0; j < i; j++) excess += Math.sign(a[i]! - a[j]!) * Math.sign(b[i]! - b[j]!);
  return BigInt(excess);
}

describe("concordance", () => {
  it.each([1, 2, 3])("counts the pairs that comparing every two respondents finds, sample %d", (seed) => {
    const [a, b] = syntheticAnswers(80, 2, seed) as [Uint8Array, Uint8Array];
    expect(concordance(jointOf(a, b)).excess).toBe(excessByPairs(a, b));
  });
  it("counts a tie on either side, or both, neither for nor against", () => {
    expect(concordance(jointOf([1, 1, 2, 3, 3], [1, 2, 2, 5, 5])).excess).toBe(
      excessByPairs([1, 1, 2, 3, 3], [1, 2, 2, 5, 5]),
    );
    expect(concordance(jointOf([4, 4, 4], [1, 2, 3])).excess).toBe(0n);
  });
  it("counts arrangements that are not all of one value", () => {
    const { rows, columns } = concordance(jointOf([1, 1, 1, 2], [1, 2, 3, 4]));
    expect(rows).toEqual({ pairs: 6n, triples: 18n });
    expect(columns).toEqual({ pairs: 12n, triples: 24n });
  });
  it("counts no arrangement of a constant", () => {
    expect(concordance(jointOf([4, 4, 4], [1, 2, 3])).rows).toEqual({ pairs: 0n, triples: 0n });
  });
  it("passes over scores that never occur", () => {
    expect(concordance(jointOf([0, 1, 2], [0, 2, 1]))).toEqual(concordance(jointOf([0, 40, 90], [5, 70, 60])));
  });
  it("swaps its sides where rows and columns are swapped", () => {
    const [a, b] = syntheticAnswers(80, 2) as [Uint8Array, Uint8Array];
    const { excess, rows, columns } = concordance(jointOf(a, b));
    expect(concordance(jointOf(b, a))).toEqual({ excess, rows: columns, columns: rows });
  });
  it("counts four times the pairs of respondents that stand twice", () => {
    const columns = syntheticAnswers(80, 2) as [Uint8Array, Uint8Array];
    const [a, b] = duplicated(columns);
    expect(concordance(jointOf(a!, b!)).excess).toBe(4n * concordance(jointOf(...columns)).excess);
  });
  it("is exact beyond 2^53", () => {
    const half = 100_000_001;
    const { excess, rows } = concordance({ rows: 2, columns: 2, counts: [half, 0, 0, half], n: 2 * half });
    expect(excess).toBe(BigInt(half) ** 2n);
    expect(rows.pairs).toBe(2n * BigInt(half) ** 2n);
    expect(rows.triples).toBe(6n * BigInt(half) ** 2n * (BigInt(half) - 1n));
  });
});
