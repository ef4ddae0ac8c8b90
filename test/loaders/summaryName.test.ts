import { describe, expect, test } from "vitest";
import { isDoubtfulName, isSummaryName } from "../../loaders/summaryName.js";

const AMONG = ["numbers", "names", "answers"] as const;
const among = (name: string) => AMONG.map((one) => isSummaryName(name, one));

describe("the word for a sum, mean or the like", () => {
  test.each([
    "Jumlah",
    "TOTAL",
    "Rata – rata kelas",
    "Mean X1",
    "St. Deviasi",
    "Σ",
    "n = 40",
    "40 responden",
    "1. Modus",
  ])("is %s, wherever it stands", (name) => {
    expect(among(name)).toEqual([true, true, true]);
  });

  test("is not the beginning of a person's name among names", () => {
    expect(among("Median Putra")).toEqual([true, false, false]);
    expect(among("Total Rawat")).toEqual([true, false, false]);
  });

  test("is not what may as well be an answer, among answers", () => {
    expect(among("Mode")).toEqual([true, true, false]);
    expect(among("Minimal")).toEqual([true, true, false]);
  });

  test.each(["Ani", "Jumlahwati", "Sumarni", "12", "9:00", "", "5/3/2024", "Standarto"])("is not %j", (name) => {
    expect(among(name)).toEqual([false, false, false]);
  });
});

test("some are a person's name or a sum's, by whatever case and spaces", () => {
  expect(["Max", " min. ", "SD", "Valid", "N"].map(isDoubtfulName)).toEqual([true, true, true, true, true]);
  expect(["Maxim", "Dev Patel", "Modus", ""].map(isDoubtfulName)).toEqual([false, false, false, false]);
});
