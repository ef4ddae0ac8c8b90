// @vitest-environment jsdom
import { expect, it } from "vitest";
import { coefficientFormula } from "../../../src/chapter/hypotheses/coefficientFormula.js";
import { hypothesis } from "../../../src/texts/id/hypothesis.js";

it.each([
  ["spearman", "ρ=kov(R,S)sRsS"],
  ["pearson", "r=kov(x,y)sxsy"],
  ["kendall", "τ=C−D(n0−n1)(n0−n2)"],
] as const)("says what %s is, in the letters of its definition", (coefficient, written) => {
  expect(coefficientFormula(coefficient, hypothesis).textContent).toBe(written);
});
