import type { Verification } from "../../../src/analysis/results/verify.js";
import { STATISTICS } from "../../../src/statistics/catalogue.js";

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

/** Five statistics compared with two files, the second of them less exactly with one; one has no file. */
export const found: Verification = {
  references: [reference("a.json"), reference("b.json")],
  statistics: STATISTICS.slice(0, 5).map((statistic, i) => ({
    statistic,
    comparisons:
      statistic === "sampleSize"
        ? []
        : [comparison("a.json", i * 1e-16, 1e-9), comparison("b.json", i * 1e-12, i === 1 ? 1e-7 : 1e-9)],
  })),
};
