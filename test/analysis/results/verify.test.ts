import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { comparisons } from "../../../site/reference/comparisons/comparisons.js";
import { type Check, verify } from "../../../src/analysis/results/verify.js";
import { CATALOGUE, STATISTICS } from "../../../src/statistics/catalogue.js";

const checks = comparisons();
const { references, statistics } = verify(checks);

describe("verify, of every committed reference", () => {
  it("recomputes each file of site/reference, and says what made it", () => {
    const files = readdirSync("site/reference").filter((file) => file.endsWith(".json"));
    expect(references.map(({ file }) => file).sort()).toEqual(files.map((file) => `site/reference/${file}`).sort());
    for (const { software, version, command, data } of references)
      for (const text of [software, version, command, data]) expect(text).not.toBe("");
  });

  it("recomputes every statistic for the files that the catalogue names, in its order", () => {
    expect(statistics.map(({ statistic }) => statistic)).toEqual(STATISTICS);
    for (const { statistic, comparisons: of } of statistics)
      expect([...new Set(of.map(({ file }) => file))], statistic).toEqual(
        CATALOGUE[statistic].references.map((reference) => `site/reference/${reference}.json`),
      );
  });

  it("leaves without a reference only what is arithmetic of whole numbers", () => {
    expect(STATISTICS.filter((statistic) => CATALOGUE[statistic].references.length === 0)).toEqual([
      "sampleSize",
      "allocation",
    ]);
  });

  it("finds differences of rounding alone, but between fits and to decimals that were printed", () => {
    for (const { statistic, comparisons: of } of statistics) {
      for (const { file, largest } of of)
        if (statistic !== "omega" && !file.includes("printed"))
          expect(largest, `${statistic}, ${file}`).toBeLessThan(1e-9);
    }
  });
});

describe("verify", () => {
  const check: Check = {
    statistic: "mean",
    reference: { file: "means.json", software: "R", version: "4", command: "mean(x)", data: "below" },
    tolerance: 1e-9,
    pairs: [
      [2, 2],
      [3 * (1 + 2 ** -40), 3],
      [0, 0],
    ],
  };

  it("gives the largest relative difference and how many values were compared", () => {
    const { comparisons } = verify([check]).statistics.find(({ statistic }) => statistic === "mean")!;
    expect(comparisons).toEqual([
      { file: "means.json", values: 3, largest: expect.closeTo(2 ** -40, 15), tolerance: 1e-9 },
    ]);
  });

  it.each([
    ["a value that is off", [[2.001, 2]], "mean: 1 values of means.json differ by up to 0.0004"],
    [
      "a value that is missing",
      [[{ missing: "constant" }, 2]],
      "mean: 1 values of means.json differ by up to Infinity",
    ],
    ["nothing to compare", [], "mean: 0 values of means.json"],
  ] as const)("fails for %s, and names it", (_, pairs, message) => {
    expect(() => verify([check, { ...check, pairs }])).toThrow(message);
  });
});
