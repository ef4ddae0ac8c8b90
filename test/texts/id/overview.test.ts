import { expect, it } from "vitest";
import { loadStudy } from "../../../loaders/loadStudy.js";
import { analyse } from "../../../src/analyses/analyse.js";
import { conclude } from "../../../src/analyses/conclude.js";
import { headlines } from "../../../src/analyses/overview/headlines.js";
import { overview } from "../../../src/texts/id/overview.js";
import { totalsBy } from "../../analyses/hypothesis/examples.js";

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
