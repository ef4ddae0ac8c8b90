import { describe, expect, it } from "vitest";
import { bandsTable } from "../../../src/chapter/variables/bandsTable.js";
import type { BandSet } from "../../../src/study/study.js";
import { scales as texts } from "../../../src/texts/id/scales.js";
import { studyOf } from "../../studyOf.js";
import { tableTexts } from "../tableTexts.js";

const study = studyOf([]);
const [rounded] = study.bandSets as [BandSet];

describe("the classes of a mean", () => {
  it("start, after rounding, one unit above the class below, and the first at the lowest value", () => {
    expect(tableTexts(bandsTable(study, rounded, texts))).toEqual([
      ["1,00 – 2,33", "Rendah"],
      ["2,34 – 3,67", "Sedang"],
      ["3,68 – 5,00", "Tinggi"],
    ]);
  });

  it("are open below where means are looked up as they are", () => {
    const [first, second] = tableTexts(bandsTable(study, { ...rounded, lookup: "exact" }, texts));
    expect([first![0], second![0]]).toEqual([texts.closedInterval(1, 2.33, 2), texts.openInterval(2.33, 3.67, 2)]);
    expect(texts.openInterval(2.33, 3.67, 2)).not.toBe(texts.closedInterval(2.33, 3.67, 2));
  });

  it("are said to be looked up by their rule, and where they come from", () => {
    expect(bandsTable(study, rounded, texts).notes).toEqual([texts.bandsRule("rounded", 2)]);
    const { notes } = bandsTable(study, { ...rounded, source: "Umar (2011)" }, texts);
    expect(notes).toEqual([texts.bandsRule("rounded", 2), texts.bandsSource("Tiga", "Umar (2011)")]);
  });
});
