import { describe, expect, it } from "vitest";
import { loadStudy } from "../../../loaders/loadStudy.js";
import { analyse } from "../../../src/analyses/analyse.js";
import { hypothesis } from "../../../src/texts/id/hypothesis.js";
import { opposed, readingOf, totals } from "../../analyses/hypothesis/examples.js";

const published = analyse(loadStudy("data").study);

describe("sentences on a hypothesis", () => {
  it("give coefficient, t, degrees of freedom and p", () => {
    expect(hypothesis.correlation(readingOf(published))).toBe(
      "Korelasi peringkat Spearman antara jumlah skor Customer Relationship Management dan jumlah skor Loyalitas pengguna dari 99 responden ialah ρ = 0,343, " +
        "dengan t = 3,595, derajat bebas 97, dan p < 0,001 (uji dua arah).",
    );
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
    expect(hypothesis.strengthOf(readingOf(opposed))).toMatch(/^Arahnya negatif: .* yang rendah\. Kekuatannya tergolong “Kuat”\.$/);
    expect(hypothesis.interval(readingOf(published))).toContain(
      "Selang kepercayaan 95% bagi koefisien itu membentang dari 0,150 sampai 0,510",
    );
    expect(hypothesis.interval(readingOf(published, { confidenceLevel: 0.99 }))).toContain(
      "99% bagi koefisien itu membentang dari 0,087 sampai 0,557",
    );
  });

  it("explain the squared coefficient as shared variation of ranks", () => {
    expect(hypothesis.shared(readingOf(published))).toMatch(/^Kuadrat koefisiennya 0,118: 11,8% keragaman peringkat dimiliki bersama/);
  });

  it("say that totals that do not vary leave nothing to decide", () => {
    const reading = readingOf(totals([1, 3], [2, 3], [3, 3], [4, 3]));
    expect(hypothesis.correlation(reading)).toBe(
      "Korelasi peringkat Spearman antara jumlah skor Variabel A dan jumlah skor Variabel B tidak dapat dihitung: semua jawabannya sama.",
    );
    expect(hypothesis.decision(reading)).toBe("Karena itu hipotesis ini tidak dapat diputuskan dengan uji tersebut.");
    expect([hypothesis.strengthOf(reading), hypothesis.interval(reading), hypothesis.shared(reading)]).toEqual(["", "", ""]);
  });

  it("say that a perfect correlation has no test and no interval", () => {
    const reading = readingOf(totals([1, 1], [2, 3], [3, 4], [4, 5]));
    expect(hypothesis.correlation(reading)).toMatch(/ialah ρ = 1,000\. Ujinya tidak dapat dihitung: korelasinya sempurna\.$/);
    expect(hypothesis.decision(reading)).toMatch(/tidak dapat diputuskan/);
    expect(hypothesis.interval(reading)).toBe("Selang kepercayaannya tidak dapat dihitung: korelasinya sempurna.");
    expect(hypothesis.shared(reading)).toBe(
      "Kuadrat koefisiennya 1,000: seluruh keragaman peringkat dimiliki bersama oleh kedua variabel.",
    );
  });

  it("say that fewer than four respondents have no interval", () => {
    const reading = readingOf(totals([1, 1], [2, 3], [3, 2]));
    expect(hypothesis.correlation(reading)).toContain("dan p = 0,667 (uji dua arah)");
    expect(hypothesis.interval(reading)).toBe("Selang kepercayaannya tidak dapat dihitung: respondennya terlalu sedikit.");
  });

  it("name no direction where the correlation is zero", () => {
    expect(hypothesis.strengthOf(readingOf(totals([1, 2], [2, 4], [3, 1], [4, 3])))).toMatch(/^Korelasinya nol/);
  });
});
