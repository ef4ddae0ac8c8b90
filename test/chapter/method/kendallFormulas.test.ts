// @vitest-environment jsdom
import { expect, it } from "vitest";
import { kendallIntervalFormula, kendallVarianceFormula } from "../../../src/chapter/method/kendallFormulas.js";
import { method } from "../../../src/texts/id/method.js";

it("writes the variance by untied pairs and triples", () => {
  expect(kendallVarianceFormula(method).textContent).toBe("Var(C−D)=u2v22n(n−1)+u3v39n(n−1)(n−2)");
});

it("writes the interval with its constant in the page's decimals", () => {
  expect(kendallIntervalFormula(method).textContent).toBe("tanh(artanhτ±z0,437n−4)");
});
