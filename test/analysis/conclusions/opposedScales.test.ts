import { describe, expect, it } from "vitest";
import { opposedScales } from "../../../src/analysis/conclusions/opposedScales.js";
import { analyse } from "../../../src/analysis/results/analyse.js";
import type { Opposition } from "../../../src/analysis/results/opposition.js";
import { studyOf } from "../../studyOf.js";

/** A1 and A2 agree, A3 is keyed the wrong way; B1 and B2 agree. */
const results = analyse(
  studyOf([
    [5, 5, 1, 1, 2],
    [4, 4, 2, 2, 2],
    [2, 1, 5, 4, 5],
    [1, 2, 4, 3, 3],
    [5, 4, 1, 5, 4],
  ]),
);

describe("scales whose items run against each other", () => {
  it("are named once where a dimension has all items of its variable, with alpha as it is and turned round", () => {
    // R: psych::alpha of A1..A3, and with A3 as 6 - A3
    expect(opposedScales(results)).toEqual([
      {
        name: { id: "Variabel A" },
        meanCovariance: expect.closeTo(-1.1, 12),
        against: ["A1", "A2", "A3"],
        turned: [["A3"]],
        alpha: expect.closeTo(-3.6666666666666665, 12),
        alphaTurned: expect.closeTo(0.97358490566037736, 12),
        mends: true,
      },
    ]);
  });

  it("are named besides their variable where a dimension has some of its items", () => {
    const [variable, dimension, ...others] = results.scales;
    const part = { ...dimension!, items: dimension!.items.slice(1) };
    const named = opposedScales({ ...results, scales: [variable!, part, ...others] }).map(({ name }) => name.id);
    expect(named).toEqual(["Variabel A", "Dimensi A"]);
  });

  it("are not mended where turning items round leaves alpha below a half", () => {
    const [variable, ...others] = results.scales;
    const mends = (alpha: Opposition["alpha"]) => {
      const opposition = { ...variable!.opposition!, alpha };
      return opposedScales({ ...results, scales: [{ ...variable!, opposition }, ...others] })[0]!.mends;
    };
    expect([mends(0.499), mends(0.5), mends({ missing: "withheld" })]).toEqual([false, true, true]);
  });
});
