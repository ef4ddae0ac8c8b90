import { describe, expect, it } from "vitest";
import { validity } from "../../../src/analysis/conclusions/validity.js";
import { analyse } from "../../../src/analysis/results/analyse.js";
import { validityTable } from "../../../src/chapter/instrument/validityTable.js";
import type { Criteria } from "../../../src/study/study.js";
import { instrument } from "../../../src/texts/id/instrument.js";
import { studyOf } from "../../studyOf.js";
import { results, rows } from "./examples.js";

function tableOf(of: typeof results, changes: Partial<Criteria> = {}) {
  const criteria = { ...of.study.criteria, ...changes };
  return validityTable(of, validity(of, criteria), criteria, instrument);
}

const rowOf = (table: ReturnType<typeof tableOf>, code: string) =>
  table.rows.find(({ cells }) => cells["item"]!.value === code)!.cells;

describe("validityTable", () => {
  it("sets both coefficients side by side, with full precision and their verdicts", () => {
    const row = rowOf(tableOf(results), "A2");
    expect(row["total"]!.value).toBeCloseTo(0.80985442984, 10);
    expect(row["rest"]!.value).toBeCloseTo(0.516339869281, 11);
    expect([row["totalVerdict"], row["restVerdict"]]).toEqual([
      { value: "Valid", tone: "good" },
      { value: "Tidak valid", tone: "bad" },
    ]);
  });

  it("flags an item only where the two verdicts differ", () => {
    const flagged = tableOf(results).rows.filter(({ cells }) => cells["item"]!.note !== undefined);
    expect(flagged.map(({ cells }) => cells["item"]!.value)).toEqual(["A2", "B1", "B2"]);
  });

  it("says over which coefficient the criteria read the verdict from", () => {
    const groups = (changes: Partial<Criteria>) => tableOf(results, changes).columns.map(({ group }) => group);
    expect(groups({ validity: "item-total" })[1]).toBe("Butir–total (dasar putusan)");
    expect(groups({ validity: "item-total" })[3]).toBe("Butir–sisa");
    expect(groups({ validity: "item-rest" })[3]).toBe("Butir–sisa (dasar putusan)");
  });

  it("names the coefficient, and the critical value with what it follows from", () => {
    const notes = (coefficient: "spearman" | "kendall") =>
      tableOf(analyse(studyOf(rows, { coefficient }))).notes.map((note) => note.replaceAll("\u00a0", " "));
    expect(notes("spearman")).toEqual([
      "Koefisien: korelasi peringkat Spearman.",
      "Dengan derajat bebas 10 − 2 = 8 dan taraf signifikansi 0,05 (uji dua arah), r kritisnya 0,632.",
    ]);
    expect(notes("kendall")).toEqual([
      "Koefisien: korelasi peringkat Kendall (tau-b).",
      "Dengan 10 responden dan taraf signifikansi 0,05 (uji dua arah), τ kritisnya 0,487.",
    ]);
  });

  it("heads each variable's items and links each to its table", () => {
    const { rows } = tableOf(results);
    expect(rows.map(({ kind, cells }) => [kind, cells["item"]!.value])).toEqual([
      ["section", "Variabel A"],
      ["plain", "A1"],
      ["plain", "A2"],
      ["plain", "A3"],
      ["section", "Variabel B"],
      ["plain", "B1"],
      ["plain", "B2"],
    ]);
    expect(rows[1]!.cells["item"]!.href).toMatch(/^variabel\/a\.html#tabel-/);
  });

  it("says why an item has no coefficient, and flags no difference then", () => {
    const row = rowOf(tableOf(analyse(studyOf([1, 2, 3, 4, 5].map((x) => [x, 3, x, x])))), "A2");
    expect(row["total"]).toEqual({ value: null, note: "tidak dapat dihitung: skornya tidak bervariasi" });
    expect(row["restVerdict"]!.value).toBeNull();
    expect(row["item"]!.note).toBeUndefined();
  });
});
