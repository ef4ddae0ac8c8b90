import { describe, expect, test } from "vitest";
import { sensitivityOf } from "../../src/analysis/results/sensitivity.js";
import { disclosedSensitivity } from "../../src/disclosure/disclosedSensitivity.js";
import { extentOf } from "../../src/disclosure/extent.js";
import { leaningStudy } from "./leaningStudy.js";

const study = leaningStudy(200, 10);
const hidden = { missing: "withheld" };
const nothing = { value: hidden, difference: hidden };
const round = (value: unknown, digits: number) => Number((value as number).toFixed(digits));

describe("what items do, as it is published", () => {
  test("is all there is of a study that publishes its answers", () => {
    expect(disclosedSensitivity({ ...study, publish: "answers" }, [0.05])).toEqual(sensitivityOf(study));
  });

  test("is rounded as it is shown, and differences are those of the rounded numbers", () => {
    expect(extentOf(study)).toBe("all");
    const [own, shown] = [sensitivityOf(study), disclosedSensitivity(study, [0.05])];
    expect(shown.variables.map(({ alpha }) => alpha)).toEqual(own.variables.map(({ alpha }) => round(alpha, 3)));
    const before = shown.variables[0]!;
    const [{ leftOut }, { leftOut: exact }] = [shown.items[0]!, own.items[0]!];
    expect(leftOut.alpha.value).toBe(round(exact.alpha.value, 3));
    expect(leftOut.alpha.difference).toBe(round((leftOut.alpha.value as number) - (before.alpha as number), 3));
    expect(leftOut.mean.difference).toBe(round((leftOut.mean.value as number) - (before.mean as number), 2));
  });

  test("is nothing where decisions alone are published, of the study too", () => {
    const few = { ...study, leastRespondents: 201 };
    const { variables, hypotheses, items } = disclosedSensitivity(few, [0.05]);
    expect(variables[0]).toEqual({ code: "A", alpha: hidden, mean: hidden });
    expect(hypotheses).toEqual([{ id: "H1", coefficient: "spearman", correlation: hidden, p: hidden }]);
    const change = { alpha: nothing, mean: nothing, hypotheses: [{ id: "H1", correlation: nothing, p: hidden }] };
    expect(items[0]).toEqual({ code: "A1", variable: "A", reversed: change, leftOut: change });
  });

  test("tells how many items are done", () => {
    const told: number[] = [];
    disclosedSensitivity({ ...study, publish: "answers" }, [0.05], (items) => told.push(items));
    expect(told).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });
});
