import { describe, expect, it } from "vitest";
import { loadStudy } from "../../../loaders/loadStudy.js";
import { analyse } from "../../../src/analysis/results/analyse.js";
import { lookupPartings } from "../../../src/chapter/method/lookupPartings.js";
import { studyOf } from "../../studyOf.js";

describe("lookupPartings", () => {
  it("finds the means that lie between a printed end and the next beginning, scales included", () => {
    // 7 / 3 = 2.333...: rounded to 2.33 it is low, as it stands it is above 2.33
    const [parting] = lookupPartings(
      analyse(
        studyOf([
          [2, 3],
          [2, 3],
          [3, 3],
        ]),
      ),
    );
    expect(
      parting!.means.map(({ code, mean, category }) => [code, mean, category.label.id, category.otherwise!.id]),
    ).toEqual([
      ["A1", 7 / 3, "Rendah", "Sedang"],
      ["A", 7 / 3, "Rendah", "Sedang"],
      ["AD", 7 / 3, "Rendah", "Sedang"],
    ]);
  });

  it("lists every band set of the study, X8 alone in the published one", () => {
    const partings = lookupPartings(analyse(loadStudy("data").study));
    expect(partings.map(({ bands, means }) => [bands.code, means.map(({ code }) => code)])).toEqual([
      ["lima", ["X8"]],
      ["tiga", []],
    ]);
  });
});
