import { expect, it } from "vitest";
import { loadStudy } from "../../../loaders/loadStudy.js";
import { conclude } from "../../../src/analysis/conclusions/conclude.js";
import { analyse } from "../../../src/analysis/results/analyse.js";
import { headlines } from "../../../src/chapter/overview/headlines.js";
import { hypothesis } from "../../../src/texts/id/hypothesis.js";
import { overview } from "../../../src/texts/id/overview.js";
import { readingOf, totalsBy } from "../../chapter/hypotheses/examples.js";

const { study } = loadStudy("data");

function sentence(results: ReturnType<typeof analyse>) {
  return overview.hypothesis(headlines(results, conclude(results)).hypotheses[0]!);
}

it.each([
  ["spearman", "(rho Spearman = 0,343; p < 0,001)", "0,150 sampai 0,510"],
  ["pearson", "(r Pearson = 0,302; p = 0,002)", "0,111 sampai 0,471"],
  ["kendall", "(tau-b Kendall = 0,252; p < 0,001)", "0,124 sampai 0,372"],
] as const)("says the result by its coefficient, with p and interval: %s", (coefficient, found, interval) => {
  const said = sentence(analyse({ ...study, coefficient }));
  expect(said).toContain(`berkorelasi secara signifikan ${found}`);
  expect(said).toContain(`Selang kepercayaannya ${interval}.`);
});

it("says that a correlation rests on a few respondents, where all others have one and the same total", () => {
  const rows = (deviating: number) =>
    Array.from({ length: 100 }, (_, i) => [1 + (i % 5), i < deviating ? 1 + (i % 2) : 4] as const);
  const few = totalsBy("spearman", ...rows(5));
  expect(few.hypotheses[0]!.deviating).toEqual({ scale: "B", respondents: 5 });
  const said = "Jumlah skor Variabel B sama pada 95 dari 100 responden: korelasi ini bertumpu pada 5 responden saja.";
  expect(sentence(few).endsWith(` ${said}`)).toBe(true);
  expect(hypothesis.correlation(readingOf(few)).endsWith(` ${said}`)).toBe(true);
  const more = totalsBy("spearman", ...rows(6));
  expect(more.hypotheses[0]).not.toHaveProperty("deviating");
  expect(sentence(more)).not.toContain("bertumpu");
});

it("decides on a perfect correlation by the exact p, says why there is no interval, and what another test decides", () => {
  const of = (coefficient: "spearman" | "kendall") => sentence(totalsBy(coefficient, [1, 1], [2, 3], [3, 4], [4, 5]));
  expect(of("spearman")).toBe(
    "Variabel A dan Variabel B tidak berkorelasi secara signifikan (rho Spearman = 1,000; p eksak = 0,083); kekuatannya sempurna. " +
      "Data 4 responden ini tidak mungkin menolak H₀ pada taraf signifikansi 0,05: p eksak terkecil yang mungkin ialah 0,083. " +
      "Selang kepercayaannya tidak dapat dihitung: korelasinya sempurna.",
  );
  expect(of("kendall")).toBe(
    "Variabel A dan Variabel B berkorelasi secara signifikan (tau-b Kendall = 1,000; p = 0,042); kekuatannya sempurna. " +
      "Menurut uji eksak keduanya tidak berkorelasi secara signifikan (p eksak = 0,083). Selang kepercayaannya tidak dapat dihitung: respondennya terlalu sedikit.",
  );
});
