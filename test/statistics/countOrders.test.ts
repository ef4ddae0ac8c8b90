import { expect, it } from "vitest";
import { upTo } from "../../site/reference/jointOf.js";
import { countOrders } from "../../src/statistics/countOrders.js";
import { jointCounts } from "../../src/statistics/jointCounts.js";
import { permutedSum } from "../../src/statistics/permutedSum.js";
import { seededRandom } from "../../src/statistics/seededRandom.js";
import { withoutEmpty } from "../../src/statistics/withoutEmpty.js";

/** Every order of some values, equal ones told apart. */
function orders(values: readonly number[]): number[][] {
  return values.length === 0
    ? [[]]
    : values.flatMap((value, i) => orders(values.toSpliced(i, 1)).map((rest) => [value, ...rest]));
}

it("countOrders counts what orders one by one give: any coefficient, ties or none, scores beyond 2^53 too", () => {
  const random = seededRandom(11);
  for (let round = 0; round < 60; round++) {
    const [n, values] = [2 + Math.floor(6 * random()), 2 + Math.floor(5 * random())];
    const [a, b] = [1, 2].map(() => Uint8Array.from({ length: n }, () => Math.floor(values * random()))) as [
      Uint8Array,
      Uint8Array,
    ];
    if ([a, b].some((column) => new Set(column).size < 2)) continue;
    const factor = round % 3 === 0 ? 2 ** 47 + 1 : 1;
    const scores = upTo(values).map((score) => factor * score ** 2);
    const { joint, scores: occurring } = withoutEmpty(jointCounts(a, values, b, values), {
      rows: scores,
      columns: scores,
    });
    const order = [...a.keys()].sort((i, j) => a[i]! - a[j]!); // the rows in the order of placePairs
    const place = (column: Uint8Array) => {
      const distinct = [...new Set(column)].sort((x, y) => x - y);
      return Array.from(column, (value) => distinct.indexOf(value));
    };
    const [rows, columns] = [place(a), place(b)].map((column) => order.map((i) => column[i]!)) as [number[], number[]];
    const totals = (places: readonly number[]) =>
      upTo(Math.max(...places) + 1).map((at) => places.filter((other) => other === at).length);
    for (const coefficient of ["spearman", "pearson", "kendall"] as const) {
      const { of, gain, zero, isExtreme } = permutedSum(coefficient, joint, occurring);
      const oneByOne = orders(columns).filter((permuted) => isExtreme(of(Uint32Array.from(permuted)))).length;
      expect(countOrders(totals(rows), totals(columns), gain, zero, isExtreme)).toBe(oneByOne);
    }
  }
});

it("countOrders counts all orders where every sum is wanted, and none where none is", () => {
  const gain = () => 1;
  expect(countOrders([2, 1, 3], [1, 5], gain, 0, () => true)).toBe(720);
  expect(countOrders([2, 1, 3], [1, 5], gain, 0, (sum) => sum !== 3)).toBe(0);
});
