// @vitest-environment jsdom
import { expect, it } from "vitest";
import { cutoff } from "../../../src/analysis/conclusions/cutoff.js";
import { criticalTauFormula } from "../../../src/chapter/exhibit/criticalTau.js";
import { criticalFormula } from "../../../src/chapter/instrument/criticalFormula.js";
import type { Coefficient } from "../../../src/statistics/correlate.js";
import { instrument } from "../../../src/texts/id/instrument.js";
import { results } from "./examples.js";

const { criteria } = results.study;

function written(coefficient: Coefficient, n: number, tails: 1 | 2 = 2) {
  const live = { ...criteria, tails };
  return criticalFormula(cutoff(coefficient, n, live), live, instrument)?.textContent;
}

it("shows the critical r in letters, and with t and degrees of freedom of the live level and tails", () => {
  // R 4.2.2: qt(.975, 28) is 2.048407, qt(.95, 28) is 1.701131
  expect(written("spearman", 30)).toBe("r=tdf+t2=2,048428+2,04842=0,3610");
  expect(written("pearson", 30, 1)).toBe("r=tdf+t2=1,701128+1,70112=0,3061");
});

it("shows the critical tau with z and the number of respondents", () => {
  // R 4.2.2: qnorm(.975) * sqrt(2 * 25 / (9 * 10 * 9)) is 0.486957
  expect(written("kendall", 10)).toBe("τ=z2(2n+5)9n(n−1)=1,96002(2×10+5)9×10(10−1)=0,4870");
  expect(criticalTauFormula().textContent).toBe("τ=z2(2n+5)9n(n−1)");
});

it.each(["spearman", "kendall"] as const)("has nothing to show for too few respondents: %s", (coefficient) => {
  expect(written(coefficient, 2)).toBeUndefined();
});
