import { describe, expect, it } from "vitest";
import { loadStudy } from "../../../loaders/loadStudy.js";
import { deletions } from "../../../src/analysis/conclusions/deletion.js";
import { reliability } from "../../../src/analysis/conclusions/reliability.js";
import { validity } from "../../../src/analysis/conclusions/validity.js";
import { analyse } from "../../../src/analysis/results/analyse.js";
import { reliabilityReading } from "../../../src/chapter/instrument/reliabilityReading.js";
import { validityReading } from "../../../src/chapter/instrument/validityReading.js";
import type { Criteria } from "../../../src/study/study.js";
import { instrument } from "../../../src/texts/id/instrument.js";
import { scaleOf, studyOf } from "../../studyOf.js";

const { study } = loadStudy("data");
const published = analyse(study);
const byKendall = analyse({ ...study, coefficient: "kendall" });
const plain = (text: string) => text.replaceAll("\u00a0", " ");

function validityOf(results: typeof published, changes: Partial<Criteria> = {}) {
  const criteria = { ...results.study.criteria, ...changes };
  return validityReading(results, validity(results, criteria), criteria);
}

function reliabilityOf(results: typeof published, changes: Partial<Criteria> = {}) {
  return reliabilityReading(results, reliability(results, { ...results.study.criteria, ...changes }));
}

describe("sentences on validity", () => {
  it("states the critical r with df, level, tails and value, as they stand", () => {
    expect(plain(instrument.pilotCutoff(validityOf(published)))).toBe(
      "Dengan derajat bebas 30 − 2 = 28 dan taraf signifikansi 0,05 (uji dua arah), r kritisnya 0,361.",
    );
    expect(plain(instrument.answersCutoff(validityOf(published, { tails: 1, significanceLevel: 0.001 })))).toMatch(
      /99 − 2 = 97 dan taraf signifikansi 0,001 \(uji satu arah\)/,
    );
  });

  it("counts the pilot's valid items, names the others, and what one tail would turn", () => {
    expect(plain(instrument.pilotValidity(validityOf(published)))).toBe(
      "Pada uji coba, 25 dari 30 butir valid; yang tidak valid ialah SDM2 (0,329), LAY1 (0,036), RET1 (0,273), RET4 (0,338), dan RET5 (0,305). " +
        "Butir yang tidak valid itu persis 5 butir yang dibuang dari kuesioner akhir. " +
        "Dengan uji satu arah (r kritis 0,306), SDM2 dan RET4 menjadi valid.",
    );
  });

  it("says where the final questionnaire departs from the verdicts", () => {
    const text = plain(instrument.pilotValidity(validityOf(published, { tails: 1 })));
    expect(text).toContain(
      "tidak sejalan dengan putusan itu: SDM2 dan RET4 dibuang walaupun valid menurut kriteria ini.",
    );
    expect(text).toContain("Dengan uji dua arah (r kritis 0,361), SDM2 dan RET4 menjadi tidak valid.");
    expect(instrument.pilotValidity(validityOf(published, { significanceLevel: 0.01 }))).toContain(
      "dipertahankan walaupun tidak valid",
    );
  });

  it("names the coefficient of the answers and where its critical value comes from", () => {
    const of = (results: typeof published) => plain(instrument.method(results.study, validityOf(results)));
    expect(of(published)).toBe(
      "Koefisiennya korelasi peringkat Spearman; sebuah butir dinyatakan valid bila koefisiennya lebih besar dari r kritis (Ghozali, 2013: 53). " +
        "r kritis (r tabel) diperoleh dari distribusi t dengan derajat bebas df = n − 2.",
    );
    expect(of(analyse({ ...study, coefficient: "pearson" }))).toMatch(
      /^Koefisiennya korelasi Pearson; .* r kritis \(r tabel\)/,
    );
    expect(of(byKendall)).toMatch(
      /^Koefisiennya korelasi peringkat Kendall \(tau-b\); .* dari τ kritis .* pendekatan normal/,
    );
  });

  it("states the critical tau without degrees of freedom", () => {
    // R 4.2.2: qnorm(.975) * sqrt(2 * 203 / (9 * 99 * 98)) is 0.133647
    expect(plain(instrument.answersCutoff(validityOf(byKendall)))).toBe(
      "Dengan 99 responden dan taraf signifikansi 0,05 (uji dua arah), τ kritisnya 0,134.",
    );
    expect(plain(instrument.answersValidity(validityOf(byKendall)))).toContain("Dengan uji satu arah (τ kritis 0,112)");
  });

  it("says that a critical tau above 1 leaves no item valid", () => {
    const three = analyse(
      studyOf(
        [1, 2, 3].map((x) => [x, x, x, x]),
        { coefficient: "kendall" },
      ),
    );
    expect(plain(instrument.answersCutoff(validityOf(three)))).toMatch(
      /τ kritisnya 1,251\. Koefisien tidak dapat melebihi 1, sehingga tidak ada butir yang dapat valid\.$/,
    );
  });

  it("says that the pilot keeps its coefficient and the critical r where the answers have another", () => {
    expect(plain(instrument.pilotCutoff(validityOf(byKendall)))).toBe(
      "Koefisien uji coba tercetak sebagai korelasi peringkat Spearman. Jawabannya tidak diterbitkan, sehingga koefisien itu tidak ikut berubah dan tetap dibandingkan dengan r kritis. " +
        "Dengan derajat bebas 30 − 2 = 28 dan taraf signifikansi 0,05 (uji dua arah), r kritisnya 0,361.",
    );
    expect(instrument.pilotValidity(validityOf(byKendall))).toBe(instrument.pilotValidity(validityOf(published)));
  });

  it("sets both coefficients of the answers side by side and says which one counts", () => {
    const total = instrument.answersValidity(validityOf(published));
    expect(total).toMatch(
      /^Menurut korelasi butir–total, 25 dari 25 butir valid\. Menurut korelasi butir–sisa, 23 dari 25 butir valid; /,
    );
    expect(total).toContain("(Y7; 0,058)");
    expect(total).toContain(
      "Putusan kedua koefisien berbeda pada Y7 dan Y12. Dasar putusan yang sedang dipilih ialah korelasi butir–total.",
    );
    expect(instrument.answersValidity(validityOf(published, { validity: "item-rest" }))).toContain(
      "dipilih ialah korelasi butir–sisa.",
    );
  });

  it("says that a coefficient cannot be computed, and of what", () => {
    const constant = analyse(studyOf([1, 2, 3, 4, 5].map((x) => [x, 3, x, x])));
    expect(instrument.answersValidity(validityOf(constant))).toContain(
      "Koefisien butir–total A2 tidak dapat dihitung, sehingga tidak ada putusannya. Koefisien butir–sisa A1 dan A2 tidak dapat dihitung, sehingga tidak ada putusannya. " +
        "Kedua koefisien memberi putusan yang sama untuk semua butir yang dapat diputuskan menurut keduanya.",
    );
  });

  it("gives each variable the critical r of its own respondents where blanks leave them unlike numbers", () => {
    const rows = [1, 2, 3, 4, 5, 1].map((x, i) => [x, x, 6 - x, i < 2 ? 0 : x, x, x]);
    const of = (answers: number[][]) => validityOf(analyse(studyOf(answers, { scale: scaleOf(5, "item") })));
    expect(plain(instrument.introduction(studyOf(rows), of(rows)))).toBe(
      "Penelitian ini tidak menyertakan data uji coba. Kedua ujinya dihitung dari jawaban 6 responden (Variabel A) dan 4 responden (Variabel B) atas 6 butir.",
    );
    expect(plain(instrument.answersCutoff(of(rows)))).toBe(
      "Jawaban kosong membuat banyaknya responden setiap variabel tidak sama; r kritis mengikuti responden variabelnya sendiri. " +
        "Variabel A: dengan derajat bebas 6 − 2 = 4 dan taraf signifikansi 0,05 (uji dua arah), r kritisnya 0,811. " +
        "Variabel B: dengan derajat bebas 4 − 2 = 2 dan taraf signifikansi 0,05 (uji dua arah), r kritisnya 0,950.",
    );
    expect(plain(instrument.answersValidity(of(rows)))).toMatch(
      /Dengan uji satu arah \(r kritis 0,729 bagi Variabel A dan 0,900 bagi Variabel B\), tidak ada putusan yang berubah\.$/,
    );
    const two = rows.map((row, i) => (i < 4 ? [...row.slice(0, 5), 0] : row));
    expect(plain(instrument.answersCutoff(of(two)))).toMatch(
      /Variabel B: r kritis tidak dapat dihitung: respondennya terlalu sedikit\.$/,
    );
    expect(plain(instrument.answersValidity(of(two)))).toMatch(
      /^Menurut korelasi butir–total, dari 3 butir yang dapat diputuskan, 2 valid; .* B1, B2, dan B3 tidak dapat diputuskan, karena r kritisnya tidak ada\. /,
    );
  });

  it("counts no item as tested in vain: of those without a verdict none is said to be valid or not", () => {
    const constant = validityOf(analyse(studyOf([1, 2, 3, 4, 5].map((x) => [x, x, 3, 3, 3, 3]))));
    expect(instrument.answersValidity(constant)).toMatch(
      /^Menurut korelasi butir–total, dari 2 butir yang dapat diputuskan, 2 valid\. Menurut korelasi butir–sisa, dari 2 butir yang dapat diputuskan, 2 valid\. Koefisien A3, B1, B2, dan B3 tidak dapat dihitung/,
    );
    const none = validityOf(analyse(studyOf([1, 2, 3].map(() => [3, 3, 3, 3]))));
    expect(instrument.answersValidity(none)).toMatch(
      /^Menurut korelasi butir–total, tidak ada butir yang dapat diputuskan\. Menurut korelasi butir–sisa, tidak ada butir yang dapat diputuskan\. /,
    );
  });

  it("tests no item that is its variable all by itself", () => {
    const of = (rows: number[][]) => validityOf(analyse(studyOf(rows)));
    const one = of([1, 2, 3, 4, 5].map((x) => [x, 6 - x]));
    expect(instrument.answersValidity(one)).toBe(
      "A1 dan B1 masing-masing ialah satu-satunya butir variabelnya, sehingga validitasnya tidak dapat dihitung.",
    );
    expect(instrument.introduction(published.study, one)).toMatch(
      /disebarkan\. Tidak ada variabel dengan dua butir atau lebih, sehingga tidak ada yang diuji di sini\.$/,
    );
    const some = instrument.answersValidity(of([1, 2, 3, 4, 5].map((x) => [x, x, 6 - x])));
    expect(some).toMatch(
      /^Menurut korelasi butir–total, 2 dari 2 butir valid\. Menurut korelasi butir–sisa, 2 dari 2 butir valid\. B1 ialah satu-satunya butir/,
    );
  });

  it("has a sentence for a study without a pilot, and one for too few respondents", () => {
    const two = analyse(
      studyOf([
        [1, 2, 3, 4],
        [2, 3, 4, 5],
      ]),
    );
    expect(instrument.pilotValidity(validityOf(two))).toMatch(/^Penelitian ini tidak menyertakan data uji coba/);
    expect(instrument.introduction(two.study, validityOf(two))).toMatch(
      /^Penelitian ini tidak menyertakan data uji coba\. /,
    );
    expect(plain(instrument.answersCutoff(validityOf(two)))).toBe(
      "r kritis tidak dapat dihitung: respondennya terlalu sedikit.",
    );
    expect(instrument.answersValidity(validityOf(two))).toBe("");
  });
});

describe("sentences on reliability", () => {
  it("quotes the pilot's alphas with the threshold and its source", () => {
    expect(instrument.pilotReliability(reliabilityOf(published))).toBe(
      "Alpha uji coba yang tercetak: Customer Relationship Management 0,736 (reliabel) dan Loyalitas pengguna 0,736 (reliabel). " +
        "Batasnya 0,70 (Nunnally dalam Ghozali, 2013: 48).",
    );
  });

  it("gives alpha, verdict, word and interval of each variable, and doubts what the interval leaves open", () => {
    const text = instrument.answersReliability(reliabilityOf(published));
    expect(text).toContain(
      "0,856 (reliabel, tingkat sangat tinggi); selang kepercayaan 95%-nya 0,811 sampai 0,895. Alpha",
    );
    expect(text).toContain(
      "0,644 (tidak reliabel, tingkat tinggi); selang kepercayaan 95%-nya 0,531 sampai 0,739. Batas reliabilitas terletak",
    );
    expect(text).toContain("3 dari 6 reliabel");
    expect(instrument.answersReliability(reliabilityOf(published, { confidenceLevel: 0.8 }))).toContain(
      "80%-nya 0,574 sampai 0,710.",
    );
  });

  it("counts the dimensions that have an alpha", () => {
    const mixed = analyse(studyOf([1, 2, 3, 4, 5].map((x) => [x, x, 6 - x])));
    expect(instrument.answersReliability(reliabilityOf(mixed))).toContain(
      "Alpha Variabel A 1,000 (reliabel). Alpha Variabel B tidak dapat dihitung: butirnya terlalu sedikit. " +
        "Menurut dimensinya, 1 dari 1 yang alphanya dapat dihitung reliabel: Dimensi A.",
    );
  });

  it("says why there is no alpha", () => {
    const constant = analyse(studyOf([1, 2, 3].map((x) => [3, 3, x, x])));
    expect(instrument.answersReliability(reliabilityOf(constant))).toMatch(
      /^Alpha Variabel A tidak dapat dihitung: skornya tidak bervariasi\./,
    );
  });

  it("says what leaving out an item would do: pass the threshold, hardly anything, nothing", () => {
    const [x, y] = deletions(published).map(instrument.deletion);
    expect(x).toBe(
      "Tanpa Mutu hotspot (X7), alpha Customer Relationship Management naik kurang dari 0,001. Menghapus butir lain tidak menaikkannya.",
    );
    expect(y).toBe(
      "Tanpa Membeli buku daripada meminjam (Y7), alpha Loyalitas pengguna naik dari 0,644 menjadi 0,701, melewati batas 0,70. " +
        "Menghapus Y8 juga menaikkannya, tetapi tidak lebih dari itu.",
    );
    const alike = deletions(analyse(studyOf([1, 2, 3, 4].map((value) => [value, value, value, value]))));
    expect(instrument.deletion(alike[0]!)).toContain("butirnya terlalu sedikit");
    const three = deletions(analyse(studyOf([1, 2, 3, 4, 5].map((value) => [value, value, value, value, value]))));
    expect(instrument.deletion(three[0]!)).toBe(
      "Tidak ada satu butir pun yang bila dihapus menaikkan alpha Variabel A.",
    );
  });
});
