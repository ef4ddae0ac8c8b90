import { describe, expect, test } from "vitest";
import type { AnswerQuality, QualityRule } from "../../../src/study/study.js";
import { quality as texts } from "../../../src/texts/id/quality.js";

const none = { respondents: 0, listed: [] };
const clean: AnswerQuality = {
  read: 40,
  unanswered: 0,
  dropped: 0,
  flaws: { oneAnswer: none, identical: none, blanks: none },
};
const rule: QualityRule = { blankShare: 0.125, drop: [], unanswered: "drop" };

describe("the sentences on the quality of answers", () => {
  test("say of every pattern how many respondents have it, and who", () => {
    const flaws = {
      oneAnswer: { respondents: 2, listed: ["3", "17"] },
      identical: none,
      blanks: { respondents: 1, listed: ["9"] },
    };
    expect(
      texts.findings({ quality: rule, answerQuality: { ...clean, flaws, longestRun: { items: 14, respondents: 1 } } }),
    ).toEqual([
      "Satu jawaban yang sama untuk semua butir yang dijawab: 2 responden (nomor 3 dan 17).",
      "Jawaban semua butir sama dengan jawaban seorang responden sebelumnya: tidak ada.",
      "Jawaban kosong lebih dari 12,5%: 1 responden (nomor 9).",
      "Deret terpanjang jawaban yang sama pada butir yang berurutan: 14 butir (1 responden).",
    ]);
  });

  test("count those who are not listed", () => {
    const of = (respondents: number, ...listed: string[]) => {
      const flaws = { ...clean.flaws, oneAnswer: { respondents, listed } };
      return texts.findings({ quality: rule, answerQuality: { ...clean, flaws } })[0];
    };
    expect(of(30, "1", "2")).toMatch(/: 30 responden \(nomor 1, 2, dan 28 lainnya\)\.$/);
    expect(of(30)).toMatch(/: 30 responden\.$/);
  });

  test("say that nobody was dropped, or how many by which rule", () => {
    const consequence = (drop: QualityRule["drop"], dropped: number) =>
      texts.consequence({ quality: { ...rule, drop }, answerQuality: { ...clean, dropped } });
    expect(consequence([], 0)).toBe("Tidak seorang pun dikeluarkan karenanya.");
    expect(consequence(["oneAnswer", "blanks"], 0)).toBe(
      "Penelitian ini mengeluarkan responden dengan satu jawaban untuk semua butir dan terlalu banyak jawaban kosong; tidak ada yang dikeluarkan.",
    );
    expect(consequence(["identical"], 3)).toBe(
      "Penelitian ini mengeluarkan responden dengan jawaban yang sama dengan responden sebelumnya: 3 dari 40 responden dikeluarkan dari semua angka laporan ini, dan 37 diolah.",
    );
  });

  test("say who answered nothing, and count the others from there", () => {
    const answerQuality = { ...clean, unanswered: 3, dropped: 2 };
    expect(texts.introduction({ quality: rule, answerQuality })).toBe(
      "Sebelum skor dihitung, jawaban 37 responden diperiksa. Dari 40 responden yang terbaca, 3 tidak menjawab satu butir pun dan tidak diolah. Pola berikut dapat menandakan pengisian yang kurang cermat, tetapi tidak membuktikannya.",
    );
    expect(texts.consequence({ quality: { ...rule, drop: ["blanks"] }, answerQuality })).toMatch(
      /: 2 dari 37 responden dikeluarkan dari semua angka laporan ini, dan 35 diolah\.$/,
    );
    expect(texts.unanswered({ quality: { ...rule, unanswered: "keep" }, answerQuality })).toBe(
      "Dari 40 responden yang terbaca, 3 tidak menjawab satu butir pun, tetapi tetap diolah sebagaimana dinyatakan penelitian ini.",
    );
    expect(texts.introduction({ quality: rule, answerQuality: { ...clean, unanswered: 40 } })).toBe(
      "Belum ada jawaban yang dapat diperiksa mutunya. Dari 40 responden yang terbaca, 40 tidak menjawab satu butir pun dan tidak diolah.",
    );
  });

  test("say that there is nothing to look at yet", () => {
    const study = { quality: rule, answerQuality: { ...clean, read: 0 } };
    expect([texts.introduction(study), texts.findings(study), texts.consequence(study)]).toEqual([
      "Belum ada jawaban yang dapat diperiksa mutunya.",
      [],
      "",
    ]);
  });
});
