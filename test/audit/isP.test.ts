import { expect, it } from "vitest";
import { isP } from "../../src/audit/isP.js";
import { parseClaim } from "../../src/audit/parseClaim.js";

it.each([
  ["hypotheses.H1.test.p", true],
  ["questions.Q1.holm", true],
  ["pOfRho(0.3, 30)", true],
  ["pOfRho(0.3, 30) / 2", true],
  ["2 * hypotheses.H1.test.p", true],
  ["hypotheses.H1.test.p + 1", false],
  ["hypotheses.H1.test.t", false],
  ["p.mean", false],
  ["stars(hypotheses.H1.test.p)", false],
  ["0.05", false],
])("%s is a probability of error: %s", (claim, expected) => {
  expect(isP(parseClaim(claim))).toBe(expected);
});
