import { describe, expect, it } from "vitest";
import { composition } from "../../../src/chapter/respondents/composition.js";
import { profileFigure } from "../../../src/chapter/respondents/profileFigure.js";
import type { BarChart } from "../../../src/document/figure/figure.js";
import type { Characteristic } from "../../../src/study/study.js";
import { respondents as texts } from "../../../src/texts/id/respondents.js";
import { resultsOf } from "../sampling/resultsOf.js";

const ages: Characteristic = {
  code: "umur",
  recorded: "counts",
  name: { id: "Kelompok umur" },
  categories: [
    { label: { id: "Muda" }, respondents: 7, derived: false },
    { label: { id: "Tua" }, respondents: 4, derived: true, note: { id: "Disimpulkan dari persentasenya." } },
  ],
};

const figureOf = (n: number, characteristic = ages) =>
  profileFigure(resultsOf(n, { profile: [characteristic] }), characteristic, texts);
const sentenceOf = (n: number, ...counts: readonly number[]) => {
  const counted = counts.map((respondents, i) => ({ label: { id: "ABC"[i]! }, respondents }));
  return texts.profile(ages.name, composition(counted, n));
};

describe("profileFigure", () => {
  it("draws a bar a group with count and percentage, and marks derived counts", () => {
    const { caption, chart, notes } = figureOf(11);
    expect(caption).toBe("Responden menurut kelompok umur");
    expect((chart as BarChart).bars.map(({ value, text }) => [value, text])).toEqual([
      [7, "7 (63,64%)"],
      [4, "4* (36,36%)"],
    ]);
    expect(notes).toEqual(["* Disimpulkan dari persentasenya."]);
  });

  it("has the numbers as a table, with the note of a derived count", () => {
    const { table } = figureOf(11);
    expect(table.columns.map(({ label }) => label)).toEqual(["Kelompok umur", "Frekuensi", "Persentase"]);
    expect(table.rows.map(({ cells }) => cells["count"]!.value)).toEqual([7, 4, 11]);
    expect(table.rows[1]!.cells["count"]!.note).toBe("Disimpulkan dari persentasenya.");
  });

  it("says that counts do not add up to the respondents, and shows both percentages, each named", () => {
    const { table, notes } = figureOf(10);
    expect(notes).toContain("Frekuensinya berjumlah 11, 1 lebih banyak daripada 10 responden yang jawabannya diolah.");
    expect(table.columns.slice(2).map(({ label }) => label)).toEqual([
      "Persentase dari jumlah tercatat (11)",
      "Persentase dari responden (10)",
    ]);
    expect(table.rows[0]!.cells["percentOfRespondents"]!.value).toBe(70);
    expect(table.rows[2]!.cells["percentOfRespondents"]!.value).toBeCloseTo(110, 12);
  });

  it("says what rounded percentages add up to where it is not 100", () => {
    const thirds = {
      ...ages,
      categories: ["A", "B", "C"].map((id) => ({ label: { id }, respondents: 1, derived: false })),
    };
    expect(figureOf(3, thirds).notes).toEqual(["Karena pembulatan, persentase yang ditampilkan berjumlah 99,99%."]);
  });

  it("stands without groups and without counts", () => {
    const chart = (categories: Characteristic["categories"]) => figureOf(3, { ...ages, categories }).chart as BarChart;
    expect(chart([])).toMatchObject({ to: 1, bars: [] });
    expect(chart([{ label: { id: "A" }, respondents: 0, derived: false }])).toMatchObject({
      to: 1,
      bars: [{ value: 0, text: "0" }],
    });
  });
});

describe("the sentence of a characteristic", () => {
  it("calls the largest group a majority only beyond half", () => {
    expect(sentenceOf(10, 6, 4)).toBe(
      "Menurut kelompok umur, kelompok terbesar ialah “A”, yaitu 6 dari 10 orang (60,00%); kelompok ini merupakan mayoritas karena lebih dari setengahnya.",
    );
    expect(sentenceOf(10, 5, 3, 2)).toContain("bukan mayoritas karena tepat setengahnya");
    expect(sentenceOf(10, 4, 3, 3)).toContain("bukan mayoritas karena kurang dari setengahnya");
  });

  it("names groups that tie", () => {
    expect(sentenceOf(10, 5, 5)).toBe(
      "Menurut kelompok umur, kelompok terbesar ialah “A” dan “B”, masing-masing 5 dari 10 orang (50,00%).",
    );
  });

  it("says that the counts do not add up, and the largest share of either", () => {
    expect(sentenceOf(10, 6, 6, 1)).toContain("berjumlah 13, 3 lebih banyak daripada 10 responden");
    expect(sentenceOf(12, 5, 3, 2)).toContain("berjumlah 10, 2 lebih sedikit daripada 12 responden");
    expect(sentenceOf(12, 5, 3, 2)).toContain("Dihitung dari 12 responden, bagian kelompok terbesar itu 41,67%.");
  });

  it("does not call a majority what is one of the counts or of the respondents alone", () => {
    expect(sentenceOf(10, 4, 2)).toContain(
      "lebih dari setengah jumlah tercatat, tetapi tidak lebih dari setengah responden",
    );
    expect(sentenceOf(10, 6, 5, 2)).toContain(
      "lebih dari setengah responden, tetapi tidak lebih dari setengah jumlah tercatat",
    );
  });

  it("says so where nothing was counted", () => {
    expect(sentenceOf(10, 0, 0)).toContain("belum ada responden yang tercatat");
  });

  it("says so where nothing is recorded at all", () => {
    expect(texts.profileIntroduction({ all: [], asked: [], counted: [] })).toBe(
      "Penelitian ini tidak mencatat karakteristik respondennya.",
    );
  });
});
