import { describe, expect, it } from "vitest";
import { loadStudy } from "../../../loaders/loadStudy.js";
import { categories } from "../../../src/analysis/conclusions/categories.js";
import { analyse } from "../../../src/analysis/results/analyse.js";
import { summaryReading } from "../../../src/chapter/summary/summaryReading.js";
import { studyOf } from "../../studyOf.js";

function read(results: ReturnType<typeof analyse>, bandSet = results.study.criteria.bandSet) {
  const criteria = { ...results.study.criteria, bandSet };
  return summaryReading(results, categories(results, criteria), criteria);
}

describe("summaryReading", () => {
  it("counts items by category, the highest first, categories without items left out", () => {
    const { counts, variables } = read(
      analyse(
        studyOf([
          [5, 1, 4, 5],
          [5, 2, 4, 5],
        ]),
      ),
    );
    expect(counts).toEqual([
      { label: { id: "Tinggi" }, items: 3 },
      { label: { id: "Rendah" }, items: 1 },
    ]);
    expect(variables.map(({ items, counts: own }) => [items, own.map((count) => count.items)])).toEqual([
      [2, [1, 1]],
      [2, [2]],
    ]);
  });

  it("finds the extremes of each variable, all of them where they tie", () => {
    const [a, b] = read(
      analyse(
        studyOf([
          [5, 1, 4, 4],
          [5, 2, 4, 4],
        ]),
      ),
    ).variables;
    expect([a!.highest, a!.lowest].map((items) => items.map(({ item }) => item.code))).toEqual([["A1"], ["A2"]]);
    expect(b!.highest.map(({ item }) => item.code)).toEqual(["B1", "B2"]);
  });

  it("finds the dimensions at the ends of the means, and none where all are alike", () => {
    const { variables } = read(analyse(loadStudy("data").study));
    // python3: mean of all answers of a dimension
    expect(variables.map(({ dimensionEnds }) => dimensionEnds)).toEqual([
      {
        highest: {
          mean: expect.closeTo(4.177777778, 9),
          names: [{ id: "Teknologi informasi", en: "Information technology" }],
        },
        lowest: { mean: expect.closeTo(3.664141414, 9), names: [{ id: "Sumber daya manusia", en: "Human resources" }] },
      },
      {
        highest: {
          mean: expect.closeTo(4.15959596, 9),
          names: [{ id: "Repeat purchase (pemanfaatan ulang)", en: "Repeat purchase" }],
        },
        lowest: {
          mean: expect.closeTo(3.146464646, 9),
          names: [{ id: "Retention (tahan pengaruh luar)", en: "Retention" }],
        },
      },
    ]);
    expect(read(analyse(studyOf([[5, 1]]))).variables.map(({ dimensionEnds }) => dimensionEnds)).toEqual([
      undefined,
      undefined,
    ]);
  });

  it("counts nothing where nobody is scored", () => {
    expect(read(analyse(studyOf([[0, 0]], { scale: { ...studyOf([]).scale, blanks: "respondent" } }))).counts).toEqual(
      [],
    );
  });

  it("knows the published study's categories under both of its band sets", () => {
    const results = analyse(loadStudy("data").study);
    const counted = (bandSet: string) => read(results, bandSet).counts.map(({ label, items }) => [label.id, items]);
    expect(counted("lima")).toEqual([
      ["Sangat Baik", 2],
      ["Baik", 21],
      ["Kurang Baik", 2],
    ]);
    expect(counted("tiga")).toEqual([
      ["Tinggi", 21],
      ["Sedang", 4],
    ]);
  });
});
