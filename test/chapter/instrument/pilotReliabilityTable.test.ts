import { describe, expect, it } from "vitest";
import { reliability } from "../../../src/analysis/conclusions/reliability.js";
import { analyse } from "../../../src/analysis/results/analyse.js";
import { pilotReliabilityTable } from "../../../src/chapter/instrument/pilotReliabilityTable.js";
import { instrument } from "../../../src/texts/id/instrument.js";
import { studyOf } from "../../studyOf.js";
import { pilot, results, rows } from "./examples.js";

describe("pilotReliabilityTable", () => {
  it("quotes the alphas, judges them by the threshold, and says that they cannot be recomputed", () => {
    const piloted = analyse(studyOf(rows, { pilot }));
    const table = pilotReliabilityTable(piloted, reliability(piloted, piloted.study.criteria), instrument);
    expect(table.rows.map(({ cells }) => cells)).toEqual([
      {
        variable: { value: "Variabel A" },
        alpha: { value: 0.7, printed: true },
        threshold: { value: 0.7 },
        verdict: { value: "Tidak reliabel", tone: "bad" },
      },
      {
        variable: { value: "Variabel B" },
        alpha: { value: 0.71, printed: true },
        threshold: { value: 0.7 },
        verdict: { value: "Reliabel", tone: "good" },
      },
    ]);
    expect(table.notes).toEqual(["Dikutip dari Lampiran 1.", expect.stringContaining("tidak dapat dihitung ulang")]);
  });

  it("requires a pilot", () => {
    expect(() => pilotReliabilityTable(results, reliability(results, results.study.criteria), instrument)).toThrow(
      "requires a study with a pilot",
    );
  });
});
