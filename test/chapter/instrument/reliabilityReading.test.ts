import { describe, expect, it } from "vitest";
import { reliability } from "../../../src/analysis/conclusions/reliability.js";
import { reliabilityReading } from "../../../src/chapter/instrument/reliabilityReading.js";
import { results } from "./examples.js";

const readAt = (confidenceLevel: number) =>
  reliabilityReading(results, reliability(results, { ...results.study.criteria, confidenceLevel }));

describe("reliabilityReading", () => {
  it("names variables and dimensions apart", () => {
    const { n, variables, dimensions } = readAt(0.95);
    expect(n).toBe(10);
    expect(variables.map(({ name }) => name.id)).toEqual(["Variabel A", "Variabel B"]);
    expect(dimensions.map(({ name }) => name.id)).toEqual(["Dimensi A", "Dimensi B"]);
  });

  it("calls a verdict uncertain where the threshold lies within the interval", () => {
    expect(readAt(0.95).variables[0]!.uncertain).toBe(true); // -0.22 to 0.89 around 0.70
    expect(readAt(0.01).variables[0]!.uncertain).toBe(false);
  });
});
