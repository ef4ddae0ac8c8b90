// @vitest-environment jsdom
import { expect, it } from "vitest";
import { testFormula } from "../../../src/chapter/hypotheses/testFormula.js";
import { hypothesis } from "../../../src/texts/id/hypothesis.js";
import { opposed, opposedBy, totals } from "./examples.js";

it("shows t in letters and in numbers, a negative coefficient squared in parentheses", () => {
  const { textContent } = testFormula(opposed.hypotheses[0]!, hypothesis)!;
  expect(textContent).toBe("t=ρn−21−ρ2=−0,855881−(−0,8558)2=−4,6801");
});

it("has the letter of Pearson's r, and shows z of tau", () => {
  expect(testFormula(opposedBy("pearson").hypotheses[0]!, hypothesis)!.textContent).toMatch(/^t=rn−21−r2=−0,8395/);
  expect(testFormula(opposedBy("kendall").hypotheses[0]!, hypothesis)!.textContent).toBe("z=C−DσC−D=−2,6356");
});

it("has nothing to show without a correlation or a finite t", () => {
  expect(testFormula(totals([1, 3], [2, 3], [3, 3]).hypotheses[0]!, hypothesis)).toBeUndefined();
  expect(testFormula(totals([1, 1], [2, 3], [3, 4]).hypotheses[0]!, hypothesis)).toBeUndefined();
});
