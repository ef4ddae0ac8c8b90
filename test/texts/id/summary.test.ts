import { describe, expect, it } from "vitest";
import { loadStudy } from "../../../loaders/loadStudy.js";
import { categories } from "../../../src/analysis/conclusions/categories.js";
import { analyse } from "../../../src/analysis/results/analyse.js";
import { summaryReading } from "../../../src/chapter/summary/summaryReading.js";
import { summary } from "../../../src/texts/id/summary.js";
import { studyOf } from "../../studyOf.js";

function read(results: ReturnType<typeof analyse>, bandSet = results.study.criteria.bandSet) {
  const criteria = { ...results.study.criteria, bandSet };
  return summaryReading(results, categories(results, criteria), criteria);
}

describe("sentences of the summary", () => {
  const published = analyse(loadStudy("data").study);

  it("count all items by category in the chosen band set", () => {
    expect(summary.opening(read(published))).toBe(
      "Sebanyak 25 butir dinilai oleh 99 responden dan digolongkan menurut lima kategori penelitian ini. " +
        "Menurut rata-ratanya, 2 butir Sangat Baik, 21 butir Baik, dan 2 butir Kurang Baik.",
    );
    expect(summary.opening(read(published, "tiga"))).toContain("21 butir Tinggi dan 4 butir Sedang.");
  });

  it("give a variable's range, extremes, dimensions and overall mean", () => {
    const [x] = read(published).variables;
    expect(summary.variable(x!)).toBe(
      "Rata-rata 13 butir Customer Relationship Management berkisar dari 3,38 sampai 4,24. " +
        "Yang tertinggi ialah Katalog OPAC (X13), yang terendah Sapaan pustakawan di pintu masuk (X1). " +
        "Menurut kategorinya, 2 butir Sangat Baik, 10 butir Baik, dan 1 butir Kurang Baik. " +
        "Dimensi dengan rata-rata tertinggi ialah Teknologi informasi (4,18), yang terendah Sumber daya manusia (3,66). " +
        "Secara keseluruhan rata-rata Customer Relationship Management 3,99, kategori Baik.",
    );
  });

  it("name no extremes where all items have one mean", () => {
    const [, b] = read(analyse(studyOf([[5, 1, 4, 4]]))).variables;
    expect(summary.variable(b!)).toMatch(
      /^Rata-rata 2 butir Variabel B semuanya 4,00\. Menurut kategorinya, 2 butir Tinggi\. Secara/,
    );
  });

  it("say why there is no mean", () => {
    const [a] = read(analyse(studyOf([[0, 0]], { scale: { ...studyOf([]).scale, blanks: "respondent" } }))).variables;
    expect(summary.variable(a!)).toBe("Rata-rata Variabel A tidak dapat dihitung: respondennya terlalu sedikit.");
  });
});
