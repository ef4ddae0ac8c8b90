// @vitest-environment jsdom
import { expect, it } from "vitest";
import { criticalFormula } from "../../../src/analyses/instrument/criticalFormula.js";
import { instrument } from "../../../src/texts/id/instrument.js";
import { results } from "./examples.js";

const { criteria } = results.study;

it("shows t, degrees of freedom and critical r of the live level and tails", () => {
  // R 4.2.2: qt(.975, 28) is 2.048407, qt(.95, 28) is 1.701131
  const two = criticalFormula({ n: 30, df: 28, critical: 0.361006907733 }, criteria, instrument);
  expect(two!.textContent).toBe("r=2,048428+2,04842=0,3610");
  const one = criticalFormula({ n: 30, df: 28, critical: 0.306056600619 }, { ...criteria, tails: 1 }, instrument);
  expect(one!.textContent).toBe("r=1,701128+1,70112=0,3061");
});

it("has nothing to show for too few respondents", () => {
  expect(criticalFormula({ n: 2, df: 0, critical: { missing: "too few respondents" } }, criteria, instrument)).toBeUndefined();
});
