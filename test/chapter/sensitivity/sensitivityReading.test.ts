import { describe, expect, it } from "vitest";
import type { FoundP } from "../../../src/analysis/results/decidingP.js";
import type { Consequence, Sensitivity } from "../../../src/analysis/results/sensitivity.js";
import { sensitivityReading } from "../../../src/chapter/sensitivity/sensitivityReading.js";
import { edge, edgeFound, found, study } from "./examples.js";

const read = (sensitivity: Sensitivity = found) => sensitivityReading(study, sensitivity, study.criteria);
const by = (p: number): FoundP => ({ by: "approximate", p });

describe("which items matter", () => {
  it("is told of as many analyses as items can be reversed and left out", () => {
    expect(read()).toMatchObject({ items: 5, analyses: 10, significanceLevel: 0.05, withheld: false });
  });

  it("is, of alpha, the item whose change raises it most, of each change", () => {
    const [a] = read().variables;
    expect(a!.best.map(({ change, item }) => [change, item.code])).toEqual([
      ["reversed", "A3"],
      ["leftOut", "A3"],
    ]);
    for (const { before, after } of a!.best) {
      expect(before).toBeCloseTo(a!.alpha as number, 12);
      expect(after).toBeGreaterThan(before);
    }
  });

  it("is nothing of a variable of one item", () => {
    const { variables } = sensitivityReading(edge, edgeFound, edge.criteria);
    expect(variables.map(({ best }) => best.length > 0)).toEqual([true, false, true, expect.any(Boolean)]);
    expect(variables[1]!.best).toEqual([]);
  });
});

describe("what turns a decision", () => {
  const change = (value: number, difference: number, p: number): Consequence => ({
    alpha: { value: 0.8, difference: 0 },
    mean: { value: 3, difference: 0 },
    hypotheses: [{ id: "H1", correlation: { value, difference }, p: by(p) }],
  });
  const made = (...consequences: readonly (readonly [Consequence, Consequence])[]): Sensitivity => ({
    ...found,
    hypotheses: [{ id: "H1", coefficient: "spearman", correlation: 0.5, p: by(0.04) }],
    items: consequences.map(([reversed, leftOut], i) => ({
      code: study.items[i]!.code,
      variable: "A",
      reversed,
      leftOut,
    })),
  });
  const [first] = read(
    made(
      [change(0.2, -0.3, 0.3), change(0.45, -0.05, 0.04)],
      [change(0.4, -0.1, 0.05), change(0.6, 0.1, 0.01)],
      [change(0.2, -0.3, 0.3), change(0.48, -0.02, 0.041)],
    ),
  ).hypotheses;

  it("is each change after which p lies on the other side of the level, on which it is not below", () => {
    expect(first!.rejected).toBe(true);
    expect(first!.turning.map(({ change: how, item }) => [how, item.code])).toEqual([
      ["reversed", "A1"],
      ["reversed", "A2"],
      ["reversed", "A3"],
    ]);
  });

  it("shifts the correlation most where it is farthest from before, with others that shift it as much", () => {
    expect(
      first!.most.map(({ change: how, item, alike, value, turned }) => [how, item.code, alike, value, turned]),
    ).toEqual([
      ["reversed", "A1", ["A3"], 0.2, true],
      ["leftOut", "A2", [], 0.6, false],
    ]);
  });

  it("is undecided where nothing can be tested after it", () => {
    const none = { missing: "constant" } as const;
    const consequence = change(0.2, -0.3, 0.3);
    const untested = {
      ...consequence,
      hypotheses: [{ id: "H1", correlation: { value: none, difference: none }, p: none }],
    };
    const [told] = read(made([untested, change(0.45, -0.05, 0.04)])).hypotheses;
    expect(told!.undecided.map(({ change: how, item }) => [how, item.code])).toEqual([["reversed", "A1"]]);
    expect(told!.turning).toEqual([]);
  });
});
