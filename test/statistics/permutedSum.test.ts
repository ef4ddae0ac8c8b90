import { describe, expect, it } from "vitest";
import { permutedSum } from "../../src/statistics/permutedSum.js";
import { placePairs } from "../../src/statistics/placePairs.js";

/** x <- c(1, 1, 2, 3, 3); y <- c(1, 2, 2, 1, 3), whose 120 permutations were gone through in R. */
const joint = { rows: 3, columns: 3, counts: [1, 1, 0, 0, 1, 0, 1, 0, 1], n: 5 };
const scores = { rows: [1, 2, 3], columns: [1, 2, 3] };
const { columns } = placePairs(joint);

function orders(left: readonly number[]): number[][] {
  if (left.length === 0) return [[]];
  return left.flatMap((one, i) => orders(left.filter((_, j) => j !== i)).map((rest) => [one, ...rest]));
}

describe.each([
  { coefficient: "kendall", found: 2, extreme: 88 },
  { coefficient: "pearson", found: 19, extreme: 88 },
  { coefficient: "spearman", found: 9, extreme: 88 },
] as const)("permutedSum of $coefficient", ({ coefficient, found, extreme }) => {
  const sum = permutedSum(coefficient, joint, scores);

  it("is R's, and as often as far from its middle among all permutations", () => {
    expect(sum.of(columns)).toBe(found);
    const sums = orders([...columns]).map((order) => sum.of(Uint32Array.from(order)));
    expect(sums.filter(sum.isExtreme)).toHaveLength(extreme);
  });

  it("is gained row by row", () => {
    const rows = [joint.counts.slice(0, 3), joint.counts.slice(3, 6), joint.counts.slice(6)];
    const before = [
      [0, 0, 0],
      [1, 1, 0],
      [1, 2, 0],
    ];
    const gained = rows.map((taken, row) => Number(sum.gain(row, before[row]!, taken)));
    expect(gained.reduce((all, one) => all + one, Number(sum.zero))).toBe(found);
  });
});

describe("permutedSum of scores whose products pass 2^53", () => {
  const far = 2 ** 30;
  const sum = permutedSum(
    "pearson",
    { rows: 2, columns: 2, counts: [1, 0, 0, 1], n: 2 },
    { rows: [0, far], columns: [0, far] },
  );

  it("is counted whole, and compared whole", () => {
    expect(sum.of(Uint32Array.of(0, 1))).toBe(2n ** 60n);
    expect(sum.of(Uint32Array.of(1, 0))).toBe(0n);
    expect([2n ** 60n, 2n ** 60n - 1n, 1n, 0n].map(sum.isExtreme)).toEqual([true, false, false, true]);
  });
});
