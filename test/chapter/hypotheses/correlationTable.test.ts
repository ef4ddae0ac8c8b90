import { describe, expect, it } from "vitest";
import { correlationTable } from "../../../src/chapter/hypotheses/correlationTable.js";
import { hypothesis } from "../../../src/texts/id/hypothesis.js";
import { opposed, opposedBy, totals } from "./examples.js";

const tableOf = (of: typeof opposed) => correlationTable(of, of.hypotheses[0]!, hypothesis);
const cell = (of: typeof opposed, row: number, key: string) => tableOf(of).rows[row]!.cells[key]!;

describe("correlationTable", () => {
  it("is the square matrix of SPSS: coefficient, significance and N of each variable with each", () => {
    const { columns, rows } = tableOf(opposed);
    expect(columns.map(({ label, group }) => [label, group])).toEqual([
      ["Statistik", undefined],
      ["Variabel A", "Spearman’s rho"],
      ["Variabel B", "Spearman’s rho"],
    ]);
    const labels = ["Correlation Coefficient", "Sig. (2-tailed)", "N"];
    expect(rows.map(({ cells }) => cells["statistic"]!.value)).toEqual([
      "Variabel A",
      ...labels,
      "Variabel B",
      ...labels,
    ]);
  });

  it("is labelled as SPSS labels each coefficient, and explains the labels", () => {
    const { columns, rows, notes } = tableOf(opposedBy("kendall"));
    expect(columns[1]!.group).toBe("Kendall’s tau_b");
    expect(rows[1]!.cells["statistic"]!.value).toBe("Correlation Coefficient");
    expect(notes[0]).toContain("Correlation Coefficient ialah");
    const pearson = tableOf(opposedBy("pearson"));
    expect(pearson.columns[1]).not.toHaveProperty("group");
    expect(pearson.rows[1]!.cells["statistic"]!.value).toBe("Pearson Correlation");
    expect(pearson.notes[0]).toContain("Pearson Correlation ialah");
    expect(pearson.rows[2]!.cells["A"]!.note).toContain("SPSS mengosongkan sel ini");
  });

  it("has the coefficient and the significance of tau", () => {
    // R 4.2.2: cor.test(method = "kendall", exact = FALSE)
    expect(cell(opposedBy("kendall"), 1, "B").value).toBeCloseTo(-0.674601052538891, 13);
    expect(cell(opposedBy("kendall"), 2, "B").value).toBeCloseTo(0.00839793526949008, 13);
  });

  it("is symmetric, with 1 on the diagonal, at full precision", () => {
    const row = (at: number) => [cell(opposed, at, "A").value, cell(opposed, at, "B").value];
    expect(row(1)).toEqual([1, expect.closeTo(-0.85584432708006, 13)]);
    expect(row(5)).toEqual([...row(1)].reverse());
    expect(row(3)).toEqual([10, 10]);
  });

  it("has a dash with its reason where SPSS prints a full stop", () => {
    expect(cell(opposed, 2, "A")).toEqual({ value: "–", note: expect.stringContaining("tidak diuji") });
    expect(cell(opposed, 2, "B").value).toBeCloseTo(0.00158171726834, 12);
  });

  it("stars a coefficient at the levels of SPSS", () => {
    expect(cell(opposed, 1, "B").note).toBe("** Korelasi signifikan pada taraf 0,01 (uji dua arah).");
    const weaker = totals([1, 1], [2, 3], [3, 2], [4, 5], [5, 4], [1, 2], [2, 1], [4, 3]); // R 4.2.2: p 0.0249
    expect(cell(weaker, 1, "B").note).toBe("* Korelasi signifikan pada taraf 0,05 (uji dua arah).");
    expect(cell(totals([1, 1], [2, 3], [3, 2]), 1, "B").note).toBeUndefined();
  });

  it("says why there is no coefficient, on the diagonal too", () => {
    const constant = totals([1, 3], [2, 3], [3, 3]);
    const reason = { value: null, note: "tidak dapat dihitung: skornya tidak bervariasi" };
    expect([cell(constant, 1, "A"), cell(constant, 1, "B"), cell(constant, 2, "B")]).toEqual([reason, reason, reason]);
  });

  it("gives a perfect correlation, which has no t, its exact p", () => {
    const perfect = totals([1, 5], [2, 4], [3, 2], [4, 1]);
    expect(cell(perfect, 1, "B")).toEqual({ value: -1 });
    expect(cell(perfect, 2, "B")).toEqual({
      value: null,
      note: "tidak dapat dihitung: korelasinya sempurna; p eksak = 0,083",
    });
  });

  it("says where the exact p bears no star that SPSS gives, and the exact p beside SPSS's", () => {
    const five = totals([1, 1], [2, 2], [3, 3], [4, 5], [5, 4]);
    expect(cell(five, 1, "B")).toEqual({
      value: 0.9,
      note: "* Korelasi signifikan pada taraf 0,05 (uji dua arah) menurut uji pendekatan; menurut uji eksak tidak (p eksak = 0,083).",
    });
    expect(cell(five, 2, "B")).toMatchObject({
      value: expect.closeTo(0.0373860734, 9),
      note: "Pendekatan seperti pada SPSS; p eksak = 0,083.",
    });
  });
});
