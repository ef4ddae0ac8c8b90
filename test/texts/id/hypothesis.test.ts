import { describe, expect, it } from "vitest";
import { loadStudy } from "../../../loaders/loadStudy.js";
import { analyse } from "../../../src/analysis/results/analyse.js";
import type { TestRule } from "../../../src/study/study.js";
import { hypothesis } from "../../../src/texts/id/hypothesis.js";
import { opposed, opposedBy, readingOf, totals, totalsBy } from "../../chapter/hypotheses/examples.js";
import { studyOf } from "../../studyOf.js";

const { study } = loadStudy("data");
const published = analyse(study);

/** Totals of A and B in a study of another rule for its test. */
function by(test: TestRule, pairs: readonly (readonly [number, number])[]) {
  return analyse(
    studyOf(
      pairs.map(([a, b]) => [a, b]),
      { test },
    ),
  );
}

describe("sentences on a hypothesis", () => {
  it("give coefficient, t, degrees of freedom and p", () => {
    expect(hypothesis.correlation(readingOf(published))).toBe(
      "Korelasi peringkat Spearman antara jumlah skor Customer Relationship Management dan jumlah skor Loyalitas pengguna dari 99 responden ialah ρ = 0,343, " +
        "dengan t = 3,595, derajat bebas 97, dan p < 0,001 (uji dua arah).",
    );
  });

  it("give the z of tau, and name each coefficient", () => {
    expect(hypothesis.correlation(readingOf(analyse({ ...study, coefficient: "kendall" })))).toBe(
      "Korelasi peringkat Kendall (tau-b) antara jumlah skor Customer Relationship Management dan jumlah skor Loyalitas pengguna dari 99 responden ialah τ = 0,252, " +
        "dengan z = 3,435 menurut pendekatan normal dan p < 0,001 (uji dua arah).",
    );
    expect(hypothesis.correlation(readingOf(analyse({ ...study, coefficient: "pearson" })))).toMatch(
      /^Korelasi Pearson antara .* ialah r = 0,302, dengan t = 3,118, derajat bebas 97, dan p = 0,002 \(uji dua arah\)\.$/,
    );
  });

  it.each([
    ["spearman", "peringkat", "tau"],
    ["pearson", "itu sendiri, bukan peringkatnya", "rata-rata peringkat"],
    ["kendall", "pasangan", "rata-rata peringkat"],
  ] as const)("say what %s is, and nothing of the others", (coefficient, said, unsaid) => {
    expect(hypothesis.definition(coefficient)).toContain(said);
    expect(hypothesis.definition(coefficient)).not.toContain(unsaid);
  });

  it("decide at the live level, with the study's rule and words", () => {
    expect(hypothesis.decision(readingOf(published))).toBe(
      "Karena p lebih kecil dari taraf signifikansi 0,05, H₀ ditolak dan Hₐ diterima (Prayitno, 2008: 118): " +
        "ada pengaruh Customer Relationship Management terhadap loyalitas pengguna.",
    );
    expect(hypothesis.decision(readingOf(published, { significanceLevel: 0.0005 }))).toMatch(
      /^Karena p tidak lebih kecil dari taraf signifikansi 0,0005, H₀ tidak ditolak/,
    );
  });

  it("say direction, strength and interval", () => {
    expect(hypothesis.strengthOf(readingOf(published))).toMatch(
      /^Arahnya positif: .* tinggi\. Kekuatannya tergolong “Rendah atau lemah tapi pasti” \(Hasan, 2008: 44\)\.$/,
    );
    expect(hypothesis.strengthOf(readingOf(opposed))).toMatch(
      /^Arahnya negatif: .* yang rendah\. Kekuatannya tergolong “Kuat”\.$/,
    );
    expect(hypothesis.interval(readingOf(published))).toContain(
      "Selang kepercayaan 95% bagi koefisien itu membentang dari 0,150 sampai 0,510",
    );
    expect(hypothesis.interval(readingOf(published, { confidenceLevel: 0.99 }))).toContain(
      "99% bagi koefisien itu membentang dari 0,087 sampai 0,557",
    );
  });

  it("say whose interval it is", () => {
    expect(hypothesis.interval(readingOf(opposed))).toContain("(Bonett & Wright, 2000)");
    expect(hypothesis.interval(readingOf(opposedBy("pearson")))).toContain("dari −0,961 sampai −0,445 (Fisher, 1921)");
    expect(hypothesis.interval(readingOf(opposedBy("kendall")))).toContain(
      "dari −0,874 sampai −0,282 (Fieller, Hartley & Pearson, 1957)",
    );
  });

  it("explain Pearson's square as variation of scores, and no square of tau", () => {
    expect(hypothesis.shared(readingOf(opposedBy("pearson")))).toContain("70,5% keragaman skor dimiliki bersama");
    expect(hypothesis.shared(readingOf(opposedBy("kendall")))).toMatch(
      /^Kuadrat tau tidak menyatakan keragaman yang dimiliki bersama\./,
    );
  });

  it("explain the squared coefficient as shared variation of ranks", () => {
    expect(hypothesis.shared(readingOf(published))).toMatch(
      /^Kuadrat koefisiennya 0,118: 11,8% keragaman peringkat dimiliki bersama/,
    );
  });

  it("say that totals that do not vary leave nothing to decide", () => {
    const reading = readingOf(totals([1, 3], [2, 3], [3, 3], [4, 3]));
    expect(hypothesis.correlation(reading)).toBe(
      "Korelasi peringkat Spearman antara jumlah skor Variabel A dan jumlah skor Variabel B tidak dapat dihitung: skornya tidak bervariasi.",
    );
    expect(hypothesis.decision(reading)).toBe("Karena itu hipotesis ini tidak dapat diputuskan dengan uji tersebut.");
    expect([hypothesis.strengthOf(reading), hypothesis.interval(reading), hypothesis.shared(reading)]).toEqual([
      "",
      "",
      "",
    ]);
  });

  it("say that a perfect correlation has an exact p, no t and no interval", () => {
    const reading = readingOf(totals([1, 1], [2, 3], [3, 4], [4, 5]));
    expect(hypothesis.correlation(reading)).toBe(
      "Korelasi peringkat Spearman antara jumlah skor Variabel A dan jumlah skor Variabel B dari 4 responden ialah ρ = 1,000. " +
        "Uji pendekatannya tidak dapat dihitung: korelasinya sempurna. Uji eksak atas semua pemasangan kedua skor memberi p = 0,083, dan putusan dibaca dari p itu.",
    );
    expect(hypothesis.decision(reading)).toBe(
      "Karena p eksak tidak lebih kecil dari taraf signifikansi 0,05, H₀ tidak ditolak: data ini tidak cukup untuk menerima Hₐ. " +
        "Data 4 responden ini tidak mungkin menolak H₀ pada taraf signifikansi 0,05: p eksak terkecil yang mungkin ialah 0,083.",
    );
    expect(hypothesis.interval(reading)).toBe("Selang kepercayaannya tidak dapat dihitung: korelasinya sempurna.");
    expect(hypothesis.shared(reading)).toBe(
      "Kuadrat koefisiennya 1,000: seluruh keragaman peringkat dimiliki bersama oleh kedua jumlah skor.",
    );
  });

  it("say at a decision by an approximation that the exact p is on the other side of the level, and the other way round", () => {
    const five = [[1, 1], [2, 2], [3, 3], [4, 5], [5, 4]] as const; // biome-ignore format: a list
    expect(hypothesis.decision(readingOf(totals(...five)))).toBe(
      "Karena p lebih kecil dari taraf signifikansi 0,05, H₀ ditolak dan Hₐ diterima: ada. Menurut uji eksak H₀ tidak ditolak (p eksak = 0,083).",
    );
    expect(hypothesis.decision(readingOf(totals(...five), { significanceLevel: 0.1 }))).toBe(
      "Karena p lebih kecil dari taraf signifikansi 0,1, H₀ ditolak dan Hₐ diterima: ada.",
    );
    const exactly = readingOf(by("auto", five));
    expect(hypothesis.correlation(exactly)).toMatch(
      /dan p = 0,037 \(uji dua arah\)\. Uji eksak atas semua pemasangan kedua skor memberi p = 0,083, dan putusan dibaca dari p itu\.$/,
    );
    expect(hypothesis.decision(exactly)).toBe(
      "Karena p eksak tidak lebih kecil dari taraf signifikansi 0,05, H₀ tidak ditolak: data ini tidak cukup untuk menerima Hₐ. " +
        "Menurut uji pendekatan H₀ ditolak (p pendekatan = 0,037).",
    );
  });

  it("say that interval and decision do not agree, and why they may not", () => {
    const five = [[1, 1], [2, 2], [3, 3], [4, 5], [5, 4]] as const; // biome-ignore format: a list
    expect(hypothesis.interval(readingOf(totals(...five)))).toBe(
      "Selang kepercayaan 95% bagi koefisien itu membentang dari −0,169 sampai 0,996 (Bonett & Wright, 2000); " +
        "jadi dalam populasi kekuatannya dapat terletak di antara “Nihil” dan “Kuat”. " +
        "Selang itu memuat 0, padahal H₀ ditolak: keduanya tidak sejalan, karena selang dan ujinya dihitung dengan cara yang berlainan.",
    );
    expect(hypothesis.interval(readingOf(totals(...five), { confidenceLevel: 0.5, significanceLevel: 0.01 }))).toMatch(
      / Selang itu tidak memuat 0, padahal H₀ tidak ditolak: keduanya tidak sejalan, karena tingkat kepercayaannya 50%, sedangkan taraf signifikansinya 0,01\.$/,
    );
    expect(hypothesis.interval(readingOf(totals(...five), { confidenceLevel: 0.5 }))).not.toContain("sejalan");
  });

  it("say how many permutations were drawn, by which seed, where the study asks for no approximation and all cannot be counted", () => {
    const ten = Array.from({ length: 12 }, (_, i) => [1 + (i % 5), 1 + ((i * i) % 5)] as const);
    const reading = readingOf(by("exact", ten));
    expect(hypothesis.correlation(reading)).toMatch(
      /Pemasangannya terlalu banyak untuk diperiksa semua: uji permutasi dengan 100\.000 pemasangan acak \(benih 1\) memberi p = \d,\d{3}, dan putusan dibaca dari p itu\.$/,
    );
    expect(hypothesis.decision(reading)).toMatch(
      /^Karena p permutasi lebih kecil dari taraf signifikansi 0,05, H₀ ditolak/,
    );
  });

  it("decide on a perfect tau, and say beside it what the exact p decides", () => {
    const pairs = [
      [1, 1],
      [2, 3],
      [3, 4],
      [4, 5],
    ] as const;
    expect(hypothesis.decision(readingOf(totalsBy("kendall", ...pairs)))).toMatch(
      /^Karena p lebih kecil dari taraf signifikansi 0,05, H₀ ditolak/,
    );
    expect(hypothesis.decision(readingOf(totalsBy("kendall", ...pairs)))).toContain(
      "Menurut uji eksak H₀ tidak ditolak (p eksak = 0,083).",
    );
  });

  it("say that fewer than four respondents have no interval", () => {
    const reading = readingOf(totals([1, 1], [2, 3], [3, 2]));
    expect(hypothesis.correlation(reading)).toContain("dan p = 0,667 (uji dua arah)");
    expect(hypothesis.interval(reading)).toBe(
      "Selang kepercayaannya tidak dapat dihitung: respondennya terlalu sedikit.",
    );
  });

  it("name no direction where the correlation is zero", () => {
    expect(hypothesis.strengthOf(readingOf(totals([1, 2], [2, 4], [3, 1], [4, 3])))).toMatch(/^Korelasinya nol/);
  });
});
