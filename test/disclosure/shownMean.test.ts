import { expect, test } from "vitest";
import { shownMean } from "../../src/disclosure/shownMean.js";
import { studyOf } from "../studyOf.js";

const { bandSets } = studyOf([]);
const exact = { ...bandSets[0]!, code: "tepat", lookup: "exact" as const };

test("has two digits", () => {
  expect(shownMean(3.40404, { bandSets })).toBe(3.4);
});

test("has more where two digits would move it to another category of any band set", () => {
  expect(shownMean(2.3304, { bandSets })).toBe(2.33); // rounded before it is looked up
  expect(shownMean(2.3304, { bandSets: [...bandSets, exact] })).toBe(2.3304);
});

test("is missing for the reason that there is none", () => {
  expect(shownMean({ missing: "too few respondents" }, { bandSets })).toEqual({ missing: "too few respondents" });
});
