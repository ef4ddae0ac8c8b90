import { describe, expect, it } from "vitest";
import { verificationReading } from "../../../src/chapter/verification/verificationReading.js";
import { verification as texts } from "../../../src/texts/id/verification.js";
import { found } from "./foundVerification.js";

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

  it("has no looser ones where all are as exact", () => {
    const exact = found.statistics.map(({ statistic, comparisons }) => ({
      statistic,
      comparisons: comparisons.map((comparison) => ({ ...comparison, tolerance: 1e-9 })),
    }));
    expect("loose" in verificationReading({ ...found, statistics: exact })).toBe(false);
  });
});
