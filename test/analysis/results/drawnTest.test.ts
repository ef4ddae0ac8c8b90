import { expect, it } from "vitest";
import { jointOf, upTo } from "../../../site/reference/jointOf.js";
import { CLOSED_FORM, relativeError } from "../../../site/reference/relativeError.js";
import reference from "../../../site/reference/resampling-r.json";
import { answerTotals, itemsOf } from "../../../site/reference/studyAnswers.js";
import { drawnTest } from "../../../src/analysis/results/drawnTest.js";

const of = (a: ArrayLike<number>, b: ArrayLike<number>) => {
  const joint = jointOf(a, b);
  return drawnTest("spearman", joint, { rows: upTo(joint.rows), columns: upTo(joint.columns) });
};

it("draws the report's permutations by the report's seed: the p that R counts over the same", () => {
  const found = of(answerTotals(itemsOf("X")), answerTotals(itemsOf("Y")))!;
  const { p, permutations, seed } = reference.values.permutation.spearman.find((one) => one.seed === 1)!;
  expect(found).toEqual({ p: found.p, permutations, seed });
  expect(relativeError(found.p, p)).toBeLessThan(CLOSED_FORM);
});

it("is none where a side takes one value only", () => {
  expect(of([2, 2, 2, 2], [1, 2, 3, 4])).toBeUndefined();
});
