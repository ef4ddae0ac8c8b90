import { describe, expect, it } from "vitest";
import { jointOf, upTo } from "../../site/reference/jointOf.js";
import { CLOSED_FORM, relativeError } from "../../site/reference/relativeError.js";
import reference from "../../site/reference/resampling-r.json";
import { answerTotals, itemsOf } from "../../site/reference/studyAnswers.js";
import { finished } from "../../src/statistics/finished.js";
import { isMissing } from "../../src/statistics/outcome.js";
import { type PermutationTest, permutationTest } from "../../src/statistics/permutationTest.js";

const COEFFICIENTS = ["spearman", "pearson", "kendall"] as const;
type Coefficient = (typeof COEFFICIENTS)[number];

const [x, y] = [answerTotals(itemsOf("X")), answerTotals(itemsOf("Y"))];

function test(
  coefficient: Coefficient,
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  settings = { seed: 1, resamples: 500 },
) {
  const joint = jointOf(a, b);
  return finished(
    permutationTest(coefficient, joint, { rows: upTo(joint.rows), columns: upTo(joint.columns) }, settings),
  );
}

function found(outcome: ReturnType<typeof test>): PermutationTest {
  if (isMissing(outcome)) throw new Error(outcome.missing);
  return outcome;
}

describe.each(COEFFICIENTS)("permutationTest, %s", (coefficient) => {
  it.each(reference.values.permutation[coefficient])(
    "counts what R counts over the same 100,000 permutations: seed $seed",
    (expected) => {
      const { extreme, permutations, p, exact } = found(
        test(coefficient, x, y, { seed: expected.seed, resamples: expected.permutations }),
      );
      expect({ extreme, permutations, exact }).toEqual({
        extreme: expected.extreme,
        permutations: expected.permutations,
        exact: false,
      });
      expect(relativeError(p, expected.p)).toBeLessThan(CLOSED_FORM);
    },
  );

  it.each(Object.entries(reference.values.enumerated))(
    "goes through all permutations of few respondents, as R does: %s",
    (_, data) => {
      const { extreme, permutations } = data[coefficient];
      expect(found(test(coefficient, data.x, data.y))).toEqual({
        p: extreme / permutations,
        extreme,
        permutations,
        exact: true,
      });
    },
  );

  it("is the same however often it rests, and says then how far it is", () => {
    const joint = jointOf(x, y);
    const scores = { rows: upTo(joint.rows), columns: upTo(joint.columns) };
    const run = (rest: number) => permutationTest(coefficient, joint, scores, { seed: 9, resamples: 100, rest });
    expect(finished(run(7))).toEqual(finished(run(1000)));
    expect([...run(40)]).toEqual([40, 80]);
    expect([...run(1000)]).toEqual([]);
  });

  it("is the same in any order of the respondents, and with the two sides' directions turned", () => {
    const order = [...x.keys()].sort((i, j) => ((i * 37) % 99) - ((j * 37) % 99));
    const shuffled = [x, y].map((column) => order.map((i) => column[i]!));
    expect(test(coefficient, shuffled[0]!, shuffled[1]!)).toEqual(test(coefficient, x, y));
    const small = reference.values.enumerated["eight, falling"];
    const turned = small.y.map((value) => 9 - value);
    expect(test(coefficient, small.x, turned)).toEqual(test(coefficient, small.x, small.y));
  });

  it("gives a perfect correlation its p, all ties too", () => {
    expect(test(coefficient, [1, 2, 3, 4, 5], [1, 2, 3, 4, 5])).toEqual({
      p: 2 / 120,
      extreme: 2,
      permutations: 120,
      exact: true,
    });
    expect(test(coefficient, [1, 2, 3], [3, 2, 1])).toMatchObject({ p: 2 / 6 });
    expect(test(coefficient, [1, 1, 2, 2], [1, 1, 2, 2])).toMatchObject({ p: 1 / 3 });
    expect(test(coefficient, [1, 2], [1, 2])).toMatchObject({ p: 1 });
  });

  it("has no value where a side does not vary, or of a single respondent", () => {
    expect(test(coefficient, [1, 2, 3], [2, 2, 2])).toEqual({ missing: "constant" });
    expect(test(coefficient, [2, 2, 2], [1, 2, 3])).toEqual({ missing: "constant" });
    expect(test(coefficient, [1], [1])).toEqual({ missing: "too few respondents" });
  });
});

describe("permutationTest", () => {
  it.each(["spearman", "kendall"] as const)("agrees with R's exact test without ties: %s", (coefficient) => {
    for (const { x, y, p } of reference.values.exact[coefficient]) {
      expect(relativeError(found(test(coefficient, x, y)).p, p)).toBeLessThan(CLOSED_FORM);
    }
  });

  it("compares sums of scores beyond 2^53 exactly", () => {
    const large = 2 ** 47 + 1;
    const joint = jointOf([0, 1, 2, 3, 4, 5], [1, 0, 3, 2, 5, 4]);
    const times = (factor: number) => ({
      rows: upTo(6).map((score) => score * factor),
      columns: upTo(6).map((score) => score * factor),
    });
    const by = (factor: number) =>
      finished(permutationTest("pearson", joint, times(factor), { seed: 1, resamples: 1 }));
    expect(by(large)).toEqual(by(1));
  });
});
