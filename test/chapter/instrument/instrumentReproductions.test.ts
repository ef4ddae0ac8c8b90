import { describe, expect, it } from "vitest";
import {
  reliabilityReproductions,
  validityReproductions,
} from "../../../src/chapter/instrument/instrumentReproductions.js";
import { declaredScoring } from "../../../src/study/scoring.js";
import { reproduce as texts } from "../../../src/texts/id/reproduce.js";
import { studyOf } from "../../studyOf.js";

const study = studyOf([[1, 2, 3]]); // A1 and A2, and B1 alone
const by = (leftOut: readonly string[] = []) => ({
  study,
  scoring: { ...declaredScoring(study), leftOut },
  criteria: study.criteria,
});
const keys = (of: typeof validityReproductions, leftOut?: readonly string[]) =>
  of(by(leftOut), texts).map(({ key }) => JSON.parse(key));

describe("the code that repeats", () => {
  it("validity is there for each variable of two items or more", () => {
    expect(keys(validityReproductions)).toEqual([{ kind: "validity", variable: "A" }]);
    expect(keys(validityReproductions, ["A2"])).toEqual([]);
  });

  it("reliability is there for its dimensions, too, and once for a code that both have", () => {
    expect(keys(reliabilityReproductions)).toEqual([
      { kind: "reliability", scale: "A" },
      { kind: "reliability", scale: "AD" },
    ]);
    const variables = study.variables.map((one) => ({ ...one, dimensions: [{ code: one.code, name: one.name }] }));
    const shared = { ...study, variables, items: study.items.map((item) => ({ ...item, dimension: item.variable })) };
    expect(reliabilityReproductions({ ...by(), study: shared }, texts).map(({ key }) => JSON.parse(key))).toEqual([
      { kind: "reliability", scale: "A" },
    ]);
  });

  it("is drawn anew when scoring or criteria change", () => {
    const shows = (leftOut?: readonly string[]) => JSON.stringify(validityReproductions(by(leftOut), texts)[0]!.shows);
    expect(shows(["B1"])).not.toBe(shows());
    expect(shows([])).toBe(shows());
  });
});
