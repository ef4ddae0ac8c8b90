import { describe, expect, it } from "vitest";
import { reliability } from "../../../src/analysis/conclusions/reliability.js";
import { analyse } from "../../../src/analysis/results/analyse.js";
import { reliabilityTable } from "../../../src/chapter/instrument/reliabilityTable.js";
import { instrument } from "../../../src/texts/id/instrument.js";
import { studyOf } from "../../studyOf.js";
import { results } from "./examples.js";

const tableOf = (of: typeof results, confidenceLevel = 0.95) => {
  const criteria = { ...of.study.criteria, confidenceLevel };
  return reliabilityTable(of, reliability(of, criteria), criteria, instrument);
};

describe("reliabilityTable", () => {
  it("lists the dimensions of each variable, then all its items", () => {
    expect(tableOf(results).rows.map(({ kind, cells }) => [kind, cells["scale"]!.value])).toEqual([
      ["section", "Variabel A"],
      ["plain", "Dimensi A"],
      ["total", "Seluruh butir"],
      ["section", "Variabel B"],
      ["plain", "Dimensi B"],
      ["total", "Seluruh butir"],
    ]);
  });

  it("shows alpha, interval and verdict, and names the level over the interval", () => {
    const table = tableOf(results, 0.8);
    expect(table.rows[2]!.cells).toMatchObject({
      items: { value: 3 },
      alpha: { value: expect.closeTo(0.582089552239, 11) },
      lower: { value: expect.closeTo(0.162225903897, 9) },
      verdict: { value: "Tidak reliabel", tone: "bad" },
    });
    expect(table.columns.find(({ key }) => key === "lower")!.group).toBe("Selang kepercayaan 80%");
  });

  it("says once why there is no interval", () => {
    const table = tableOf(analyse(studyOf([1, 2, 3, 4, 5].map((x) => [3, 3, x]))));
    expect(table.rows[2]!.cells["lower"]).toEqual({
      value: null,
      note: "tidak dapat dihitung: skornya tidak bervariasi",
      span: 2,
    });
    expect(table.rows[2]!.cells).not.toHaveProperty("upper");
  });

  it("has no column for words of alpha where the study has none", () => {
    expect(tableOf(results).columns.map(({ key }) => key)).not.toContain("band");
  });
});
