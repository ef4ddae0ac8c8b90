import { describe, expect, it } from "vitest";
import { validity } from "../../../src/analysis/conclusions/validity.js";
import { analyse } from "../../../src/analysis/results/analyse.js";
import { pilotValidityTable } from "../../../src/chapter/instrument/pilotValidityTable.js";
import { instrument } from "../../../src/texts/id/instrument.js";
import { studyOf } from "../../studyOf.js";
import { pilot, results, rows } from "./examples.js";

const piloted = analyse(studyOf(rows, { pilot, texts: { pilot: { id: "Butir akhir disimpulkan." } } }));
const tableAt = (tails: 1 | 2) =>
  pilotValidityTable(piloted, validity(piloted, { ...piloted.study.criteria, tails }), instrument);

describe("pilotValidityTable", () => {
  it("quotes the coefficients and computes the critical r and the verdicts", () => {
    const [, , second] = tableAt(2).rows;
    expect(second!.cells).toMatchObject({
      item: { value: "R2" },
      coefficient: { value: 0.33, printed: true },
      critical: { value: expect.closeTo(0.3610069, 7) },
      verdict: { value: "Tidak valid", tone: "bad" },
      became: { value: "dibuang" },
    });
    expect(tableAt(1).rows[2]!.cells["verdict"]).toEqual({ value: "Valid", tone: "good" });
  });

  it("opens a section where the variable or the dimension changes", () => {
    const sections = tableAt(2).rows.filter(({ kind }) => kind === "section");
    expect(sections.map(({ cells }) => cells["item"]!.value)).toEqual([
      "Variabel A: Dimensi A",
      "Variabel B: Dimensi B",
    ]);
  });

  it("leads to the item that the pilot's item became", () => {
    expect(tableAt(2).rows[1]!.cells["became"]).toEqual({
      value: "A1",
      href: expect.stringContaining("variabel/a.html#"),
    });
  });

  it("names its coefficient, its source, and what the study has to say about its pilot", () => {
    expect(tableAt(2).notes).toEqual([
      "Koefisien: korelasi peringkat Spearman.",
      "Dikutip dari Lampiran 1.",
      "Butir akhir disimpulkan.",
    ]);
  });

  it("requires a pilot", () => {
    expect(() => pilotValidityTable(results, validity(results, results.study.criteria), instrument)).toThrow(
      "requires a study with a pilot",
    );
  });
});
