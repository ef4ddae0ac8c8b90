import { describe, expect, it, test } from "vitest";
import { conclude } from "../../../src/analysis/conclusions/conclude.js";
import { opposedScales } from "../../../src/analysis/conclusions/opposedScales.js";
import { reliability } from "../../../src/analysis/conclusions/reliability.js";
import { validity } from "../../../src/analysis/conclusions/validity.js";
import { analyse } from "../../../src/analysis/results/analyse.js";
import { analyseInDepth } from "../../../src/analysis/results/analyseInDepth.js";
import { consistencyReading } from "../../../src/chapter/consistency/consistencyReading.js";
import { consistencyTable } from "../../../src/chapter/consistency/consistencyTable.js";
import { reliabilityReading } from "../../../src/chapter/instrument/reliabilityReading.js";
import { reliabilityTable } from "../../../src/chapter/instrument/reliabilityTable.js";
import { validityTable } from "../../../src/chapter/instrument/validityTable.js";
import { headlines } from "../../../src/chapter/overview/headlines.js";
import { isMissing } from "../../../src/statistics/outcome.js";
import { seededRandom } from "../../../src/statistics/seededRandom.js";
import { declaredScoring } from "../../../src/study/scoring.js";
import { consistency } from "../../../src/texts/id/consistency.js";
import { instrument } from "../../../src/texts/id/instrument.js";
import { opposition } from "../../../src/texts/id/opposition.js";
import { overview } from "../../../src/texts/id/overview.js";
import { randomStudies } from "../../randomStudies.js";
import { studyOf } from "../../studyOf.js";

/** A1 and A2 agree, A3 is keyed the wrong way; B1 and B2 agree. */
const rows = [
  [5, 5, 1, 1, 2],
  [4, 4, 2, 2, 2],
  [2, 1, 5, 4, 5],
  [1, 2, 4, 3, 3],
  [5, 4, 1, 5, 4],
];
const sentences = (answers: number[][], changes = {}) =>
  opposedScales(analyse(studyOf(answers, changes))).map(opposition.sentence);
const sentence =
  "Butir-butir Variabel A berlawanan arah: rata-rata kovarians antarbutirnya negatif (−1,100), dan korelasi butir–sisa A1, A2, dan A3 negatif. " +
  "Bila A3 dibalik, alpha Cronbach-nya naik dari −3,667 menjadi 0,974. " +
  "Periksa keying butir-butirnya: yang dibalik hanya pernyataan yang arahnya memang berlawanan.";

describe("items that run against each other", () => {
  const study = studyOf(rows);
  const results = analyseInDepth(study);
  const { criteria } = study;

  it("are in the results of their scale, with what turning them round does", () => {
    // R 4.2.2: x <- cbind(c(5,4,2,1,5), c(5,4,1,2,4), c(1,2,5,4,1)); mean(cov(x)[lower.tri(cov(x))]); x[, 3] <- 6 - x[,
    // 3]; psych::alpha(x)
    const against = ["A1", "A2", "A3"];
    const found = {
      meanCovariance: expect.closeTo(-1.1, 12),
      against,
      turned: [["A3"]],
      alpha: expect.closeTo(0.97358490566037736, 12),
    };
    expect(results.scales.map(({ code, opposition: opposed }) => [code, opposed])).toEqual([
      ["A", found],
      ["AD", found],
      ["B", undefined],
      ["BD", undefined],
    ]);
  });

  it("are said beside the alpha of their scale: on the pages of the instrument and of reliability, and on the first page", () => {
    const alphas = reliability(results, criteria);
    expect(instrument.answersReliability(reliabilityReading(results, alphas))).toContain(`. ${sentence} `);
    expect(reliabilityTable(results, alphas, criteria, instrument).rows[2]!.cells["alpha"]!.note).toBe(
      "Rata-rata kovarians antarbutirnya negatif; periksa arah (keying) butir-butirnya.",
    );
    const reading = consistencyReading(results, criteria);
    expect(reading.opposed.map(consistency.opposed)).toEqual([sentence]);
    const { alpha, standardizedAlpha } = consistencyTable(results, reading, criteria, consistency).rows[2]!.cells;
    expect([alpha!.note, standardizedAlpha!.note]).toEqual([opposition.alphaNote, opposition.standardizedNote]);
    const cells = validityTable(results, validity(results, criteria), criteria, instrument).rows[1]!.cells;
    expect(cells["rest"]!.note).toBe("Butir ini berlawanan arah dengan butir-butir lainnya; periksa keying-nya.");
    expect(overview.variable(headlines(results, conclude(results)).variables[0]!)).toMatch(
      /alpha Cronbach −3,667, tidak reliabel menurut batas penelitian\. Rata-rata kovarians antarbutirnya negatif; periksa arah \(keying\) butir-butirnya\.$/,
    );
  });

  it("are said to be none once they are turned round", () => {
    const turned = analyse(study, { ...declaredScoring(study), reversed: ["A3"] });
    expect(opposedScales(turned)).toEqual([]);
    expect(turned.scales[0]!.alpha).toEqual((results.scales[0]!.opposition as { alpha: number }).alpha);
  });
});

test("an item that runs against others which agree is named, in its variable whose alpha is positive and in a dimension of other items", () => {
  const answers = [1, 2, 3, 4, 5, 4, 2].map((x) => [x, x, x, 6 - x, x, x]);
  const items = studyOf(answers).items.map((item) => ({
    ...item,
    variable: "A",
    dimension: item.code < "A4" ? "AD" : "AE",
  }));
  const variables = [
    { ...studyOf(answers).variables[0]!, dimensions: ["AD", "AE"].map((code) => ({ code, name: { id: code } })) },
  ];
  expect(sentences(answers, { items, variables, hypotheses: [] })).toEqual([
    "Di Variabel A, korelasi butir–sisa B1 negatif: butir itu berlawanan arah dengan butir lainnya. " +
      "Bila B1 dibalik, alpha Cronbach-nya naik dari 0,750 menjadi 1,000. " +
      "Periksa keying butir-butirnya: yang dibalik hanya pernyataan yang arahnya memang berlawanan.",
    "Butir-butir AE berlawanan arah: rata-rata kovarians antarbutirnya negatif (−0,667), dan korelasi butir–sisa B1 negatif. " +
      "Bila B1 dibalik, alpha Cronbach-nya naik dari −3,000 menjadi 1,000. " +
      "Periksa keying butir-butirnya: yang dibalik hanya pernyataan yang arahnya memang berlawanan.",
  ]);
});

test("items whose sum never varies run against each other as well", () => {
  const answers = [1, 2, 3, 4, 5].map((x) => [x, 6 - x, x, x]);
  expect(sentences(answers)).toEqual([
    "Butir-butir Variabel A berlawanan arah: rata-rata kovarians antarbutirnya negatif (−2,500), dan korelasi butir–sisa A1 dan A2 negatif. " +
      "Bila A1 atau A2 dibalik, alpha Cronbach-nya menjadi 1,000. " +
      "Periksa keying butir-butirnya: yang dibalik hanya pernyataan yang arahnya memang berlawanan.",
  ]);
});

test("of items that do not go together, whichever are turned round, turning is no remedy", () => {
  const random = seededRandom(2);
  const answers = Array.from({ length: 120 }, () => Array.from({ length: 8 }, () => 1 + Math.floor(5 * random())));
  const opposed = opposedScales(analyse(studyOf(answers)));
  expect(opposed.map(({ mends, turned }) => [mends, Array.isArray(turned) && turned.length > 0])).toEqual(
    opposed.map(() => [false, true]),
  );
  expect(opposed.map(opposition.sentence)).toEqual([
    "Butir-butir Variabel A tidak searah: rata-rata kovarians antarbutirnya negatif (−0,076), dan korelasi butir–sisa A2 dan A3 negatif. " +
      "Membalik butir tidak menolong: alpha Cronbach tertinggi yang ditemukan dengan membalik butir ialah 0,272. Butir-butir itu tidak berjalan bersama; periksa apakah skornya layak dijumlahkan.",
    "Butir-butir Variabel B tidak searah: rata-rata kovarians antarbutirnya negatif (−0,042), dan korelasi butir–sisa B1, B3, dan B4 negatif. " +
      "Membalik butir tidak menolong: alpha Cronbach tertinggi yang ditemukan dengan membalik butir ialah 0,162. Butir-butir itu tidak berjalan bersama; periksa apakah skornya layak dijumlahkan.",
  ]);
});

test("a rise that no shown digit tells is not given from and to", () => {
  const scale = {
    name: { id: "A" },
    meanCovariance: 1,
    against: ["A1"],
    turned: [["A1"]],
    alpha: 0.7001,
    alphaTurned: 0.7004,
    mends: true,
  };
  expect(opposition.sentence(scale)).toBe(
    "Di A, korelasi butir–sisa A1 negatif: butir itu berlawanan arah dengan butir lainnya. " +
      "Bila A1 dibalik, alpha Cronbach-nya naik kurang dari 0,001. " +
      "Periksa keying butir-butirnya: yang dibalik hanya pernyataan yang arahnya memang berlawanan.",
  );
});

describe.each(randomStudies(31, 60))(
  "in a random study ($scoring.coefficient, $scoring.blanks)",
  ({ study, scoring }) => {
    const results = analyse(study, scoring);

    test("there is opposition where alpha or an item-rest correlation is negative, and turning round what it names gives its alpha", () => {
      for (const { alpha, items, opposition: opposed } of results.scales) {
        const negative = (!isMissing(alpha) && alpha < 0) || items.some(({ rest }) => !isMissing(rest) && rest < 0);
        if (negative) expect(opposed).toBeDefined();
        if (!opposed) continue;
        if (!isMissing(alpha)) expect(Math.sign(opposed.meanCovariance)).toBe(Math.sign(alpha));
        for (const set of opposed.turned as readonly string[][]) {
          const others = scoring.reversed.filter((code) => !set.includes(code));
          const reversed = [...others, ...set.filter((code) => !scoring.reversed.includes(code))];
          const turned = analyse(study, { ...scoring, reversed }).scales.find(
            ({ items: of }) => of[0]!.code === items[0]!.code && of.length === items.length,
          );
          expect(turned!.alpha).toEqual(opposed.alpha);
        }
      }
    });
  },
);
