import { readFileSync } from "node:fs";
import { csvParse } from "d3-dsv";
import { describe, expect, test } from "vitest";

const read = (path: string) => csvParse(readFileSync(new URL(`../../data/${path}`, import.meta.url), "utf8"));

const responses = read("responses.csv");
const printedX = read("printed/lampiran-4-as-printed.csv");
const printedY = read("printed/lampiran-5-as-printed.csv");
const frequencies = read("printed/lampiran-6.csv");

const itemsOf = (table: { readonly columns: readonly string[] }) =>
  table.columns.filter((name) => /^[XY]\d+$/.test(name));
const sum = (row: Readonly<Record<string, string>>, items: readonly string[]) =>
  items.reduce((total, item) => total + Number(row[item]), 0);

describe("X9, which Lampiran 4 leaves out", () => {
  const recovered = printedX.map((row) => Number(row["total"]) - sum(row, itemsOf(printedX)));

  test("twelve answers and a total are printed for 99 respondents", () => {
    expect(itemsOf(printedX)).toHaveLength(12);
    expect(itemsOf(printedX)).not.toContain("X9");
    expect(recovered).toHaveLength(99);
  });

  test("the total minus the twelve printed answers is an answer for everyone", () => {
    expect(recovered.filter((answer) => ![1, 2, 3, 4, 5].includes(answer))).toEqual([]);
  });

  test("its frequencies are those that Lampiran 6 prints", () => {
    const printed = frequencies.find((row) => row["item"] === "X9")!;
    const counted = [1, 2, 3, 4, 5].map((value) => recovered.filter((answer) => answer === value).length);
    expect(counted).toEqual(["n1_STS", "n2_TS", "n3_KS", "n4_S", "n5_SS"].map((column) => Number(printed[column])));
    expect(counted).toEqual([0, 0, 5, 71, 23]);
  });

  test("responses.csv holds exactly that", () => {
    expect(responses.map((row) => Number(row["X9"]))).toEqual(recovered);
  });
});

describe.each([
  ["Lampiran 4", printedX, 12],
  ["Lampiran 5", printedY, 12],
] as const)("%s", (_, printed, count) => {
  test("every other column of responses.csv equals it", () => {
    expect(itemsOf(printed)).toHaveLength(count);
    for (const column of ["respondent", ...itemsOf(printed)]) {
      expect(
        responses.map((row) => row[column]),
        column,
      ).toEqual(printed.map((row) => row[column]));
    }
  });
});

test("the printed totals of Y are the sums of the printed answers", () => {
  expect(
    printedY.filter((row) => Number(row["total"]) !== sum(row, itemsOf(printedY))).map((row) => row["respondent"]),
  ).toEqual([]);
});

test("responses.csv has no column that is printed nowhere", () => {
  expect(new Set(responses.columns)).toEqual(new Set(["respondent", "X9", ...itemsOf(printedX), ...itemsOf(printedY)]));
});
