import { describe, expect, it } from "vitest";
import type { Verification } from "../../../src/analysis/results/verify.js";
import { verificationReading } from "../../../src/chapter/verification/verificationReading.js";
import { verificationTable } from "../../../src/chapter/verification/verificationTable.js";
import { STATISTICS } from "../../../src/statistics/catalogue.js";
import { verification as texts } from "../../../src/texts/id/verification.js";
import { studyOf } from "../../studyOf.js";

const comparison = (file: string, largest: number, tolerance: number) => ({
  file: `site/reference/${file}`,
  values: 3,
  largest,
  tolerance,
});
const reference = (file: string) => ({
  file: `site/reference/${file}`,
  software: "R",
  version: "4.2.2",
  command: "mean(x)",
  data: "below",
});
const found: Verification = {
  references: [reference("a.json"), reference("b.json")],
  statistics: STATISTICS.slice(0, 5).map((statistic, i) => ({
    statistic,
    comparisons:
      statistic === "sampleSize"
        ? []
        : [comparison("a.json", i * 1e-16, 1e-9), comparison("b.json", i * 1e-12, i === 1 ? 1e-7 : 1e-9)],
  })),
};

describe("verificationTable", () => {
  const table = verificationTable(studyOf([[1, 2]]), found, texts);
  const of = (key: string) => table.rows.find((row) => row.key === key)!.cells;

  it("has a section of every statistic, with its variant and a link to the glossary", () => {
    const sections = table.rows.filter(({ kind }) => kind === "section").map(({ cells }) => cells["file"]!);
    expect(sections).toHaveLength(5);
    expect(sections[2]).toEqual({ value: `Median: ${texts.statistics.median.variant}`, href: "glosarium.html#median" });
  });

  it("gives of every file what made it, how much was compared and the largest difference", () => {
    expect(of("median/b.json")).toEqual({
      file: { value: "b.json" },
      software: { value: "R" },
      version: { value: "4.2.2" },
      values: { value: 3 },
      largest: { value: 2e-12, text: "2,0\u00a0×\u00a010⁻¹²" },
      tolerance: { value: 1e-9, text: "1\u00a0×\u00a010⁻⁹" },
    });
  });

  it("says of a statistic without a file that it is arithmetic of whole numbers", () => {
    expect(of("sampleSize")["file"]).toMatchObject({ value: null, note: texts.wholeNumbers });
  });
});

describe("verificationReading", () => {
  const reading = verificationReading(found);

  it("counts statistics, files and values", () => {
    expect(reading).toMatchObject({ statistics: 5, compared: 4, files: 2, values: 24 });
  });

  it("tells the largest difference of exact comparisons apart from that of looser ones", () => {
    expect(reading.exact).toEqual({ statistic: "standardDeviation", largest: 3e-12, tolerance: 1e-9 });
    expect(reading.loose).toEqual({ statistic: "mean", largest: 1e-12, tolerance: 1e-7 });
    expect(texts.extremes(reading)).toBe(
      "Selisih relatif terbesar ialah 3,0 × 10⁻¹² (simpangan baku), di bawah batas 1 × 10⁻⁹. Di antara perbandingan yang batasnya lebih longgar, yang terbesar 1,0 × 10⁻¹² (rata-rata), di bawah batas 1 × 10⁻⁷.".replaceAll(
        " × ",
        "\u00a0×\u00a0",
      ),
    );
  });
});
