import { describe, expect, it } from "vitest";
import { loadStudy } from "../../../loaders/loadStudy.js";
import { sensitivityOf } from "../../../src/analysis/results/sensitivity.js";
import { sensitivityReading } from "../../../src/chapter/sensitivity/sensitivityReading.js";
import { sensitivity as texts } from "../../../src/texts/id/sensitivity.js";
import { edge, edgeFound, found, study } from "../../chapter/sensitivity/examples.js";
import { studyOf } from "../../studyOf.js";

const published = loadStudy("data").study;
const publishedFound = sensitivityOf(published);
const alphas = (of: typeof study, result: typeof found) =>
  sensitivityReading(of, result, { significanceLevel: 0.05 }).variables.map(texts.alphaOf);
const correlations = (of: typeof study, result: typeof found, significanceLevel = 0.05) =>
  texts.correlations(sensitivityReading(of, result, { significanceLevel }));

describe("sentences on sensitivity", () => {
  it("count the analyses", () => {
    expect(texts.introduction(sensitivityReading(study, found, study.criteria))).toMatch(
      /5 butir .* 10 kali analisis ulang\.$/,
    );
  });

  it("name what raises alpha most by either change, and what that does to the correlation and its decision", () => {
    expect(alphas(published, publishedFound)[1]).toBe(
      "Alpha Loyalitas pengguna ialah 0,644. Tidak satu butir pun menaikkannya bila dibalik; yang paling sedikit menurunkannya ialah " +
        "Membeli buku daripada meminjam (Y7; pernyataannya berlawanan arah), menjadi 0,641. " +
        "Dengan itu rho Spearman dengan Customer Relationship Management menjadi 0,250 (p = 0,012), dan H₀ tetap ditolak. " +
        "Yang paling menaikkannya bila ditinggalkan ialah Membeli buku daripada meminjam (Y7; pernyataannya berlawanan arah), menjadi 0,701. " +
        "Dengan itu rho Spearman dengan Customer Relationship Management menjadi 0,302 (p = 0,002), dan H₀ tetap ditolak.",
    );
    expect(alphas(published, publishedFound)[0]).toMatch(/\(X7\), dengan selisih kurang dari 0,001\./);
  });

  it("name the item whose reversal leaves alpha as it is, where that is the best that any does", () => {
    const rows = [1, 2, 3, 5].map((answer) => [answer, answer, 4, answer, answer]);
    const constant = studyOf(rows);
    expect(alphas(constant, sensitivityOf(constant))[0]).toMatch(
      /Tidak satu butir pun menaikkannya bila dibalik; yang tidak mengubahnya ialah Topik A3 \(A3\)\. Dengan itu /,
    );
  });

  it("name the item that is worded against its variable as such, and no other", () => {
    expect(alphas(study, found)[0]).toMatch(/ialah Topik A3 \(A3; pernyataannya berlawanan arah\), menjadi /);
    expect(alphas(study, found)[1]).not.toContain("berlawanan");
  });

  it("name what shifts the correlation most", () => {
    expect(correlations(published, publishedFound)).toEqual([
      "Korelasi peringkat Spearman Customer Relationship Management dengan Loyalitas pengguna ialah ρ = 0,343 (p < 0,001). " +
        "Koefisien itu paling berubah bila Membeli buku daripada meminjam (Y7; pernyataannya berlawanan arah) dibalik, yaitu menjadi 0,250 (p = 0,012) " +
        "dan bila Membeli buku daripada meminjam (Y7; pernyataannya berlawanan arah) ditinggalkan, yaitu menjadi 0,302 (p = 0,002). " +
        "Pada taraf signifikansi 0,05 H₀ ditolak, dan tidak satu perubahan pun membalik putusan itu.",
    ]);
  });

  it("name every change that turns the decision at the live level", () => {
    expect(correlations(published, publishedFound, 0.01)[0]).toMatch(/putusan itu berbalik bila Y7 dibalik\.$/);
    expect(correlations(published, publishedFound, 0.005)[0]).toMatch(/berbalik bila Y7 dibalik atau bila Y8 dibalik/);
    expect(correlations(published, publishedFound, 0.0005)[0]).toMatch(
      /0,0005 H₀ tidak ditolak; putusan itu berbalik bila /,
    );
  });

  const pairs = [[1, 1], [2, 2], [3, 4], [5, 3], [4, 5]] as const; // biome-ignore format: a table

  it("name all items that come to the same alpha", () => {
    const alike = studyOf(pairs.map(([a, b]) => [a, a, a, b, b, b]));
    expect(alphas(alike, sensitivityOf(alike))[0]).toBe(
      "Alpha Variabel A ialah 1,000. Tidak satu butir pun menaikkannya bila dibalik; yang paling sedikit menurunkannya ialah " +
        "Topik A1 (A1) (sama besar: A2 dan A3), menjadi −3,000. Dengan itu rho Spearman dengan Variabel B menjadi 0,700 (p = 0,188), dan H₀ tetap tidak ditolak. " +
        "Tidak satu butir pun menaikkannya bila ditinggalkan; yang tidak mengubahnya ialah Topik A1 (A1) (sama besar: A2 dan A3). " +
        "Dengan itu rho Spearman dengan Variabel B menjadi 0,700 (p = 0,188), dan H₀ tetap tidak ditolak.",
    );
  });

  it("name the changes that leave no decision", () => {
    const small = studyOf(pairs.map(([a, b]) => [a, a, b]));
    expect(correlations(small, sensitivityOf(small))).toEqual([
      "Korelasi peringkat Spearman Variabel A dengan Variabel B ialah ρ = 0,700 (p = 0,188). " +
        "Koefisien itu paling berubah bila Topik B1 (B1) dibalik, yaitu menjadi −0,700 (p = 0,188). " +
        "Pada taraf signifikansi 0,05 H₀ tidak ditolak, dan tidak satu perubahan pun membalik putusan itu. " +
        "Tidak ada putusan lagi bila A1 dibalik atau bila A2 dibalik atau bila B1 ditinggalkan.",
    ]);
  });

  it("say why there is nothing to say", () => {
    expect(alphas(edge, edgeFound)).toEqual([
      expect.stringMatching(
        /^Alpha Variabel A ialah \d,\d{3}\. Tidak satu butir pun menaikkannya bila dibalik; [^;]*$/,
      ),
      "Alpha Variabel B tidak dapat dihitung: butirnya terlalu sedikit.",
      expect.stringMatching(/^Alpha Variabel C ialah /),
      `Alpha Variabel D ${texts.missing("constant")}.`,
    ]);
    expect(correlations({ ...study, hypotheses: [] }, { ...found, hypotheses: [] })).toEqual([]);
    expect(correlations(edge, edgeFound)[1]).toMatch(/Variabel A dengan Variabel D tidak dapat dihitung: [^;]+\.$/);
  });
});
