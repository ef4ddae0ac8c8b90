import { describe, expect, test } from "vitest";
import { rowColumns } from "../../loaders/rowColumns.js";

const columns = (headings: readonly string[], positions: Readonly<Record<string, number>>, respondent?: number) =>
  rowColumns(
    { headings, positions: new Map(Object.entries(positions)), rowsAtMost: 1, headRows: 1, rows: () => 0 },
    respondent,
    ["A1", "A2"],
  );

describe("the columns of a row", () => {
  test("name it where they stand before all that is read, or are headed so wherever they stand", () => {
    const headings = ["Cap", "A1", "A2", "Nama lengkap", "Catatan", "Asal"];
    expect(columns(headings, { A1: 1, A2: 2, home: 5 })).toEqual({
      naming: [0, 3],
      labels: [4, 5],
      characteristics: [5],
    });
  });

  test("name it by the respondents' own first, which is no label", () => {
    expect(columns(["Waktu", "A1", "A2", "NIM"], { respondent: 3, A1: 1, A2: 2 }, 3)).toEqual({
      naming: [3, 0],
      labels: [],
      characteristics: [],
    });
  });

  test.each(["No HP", "Nomor telepon", "Nama ayah", "Nomina", "Tanggal lahir"])(
    "do not name it where they are headed %s",
    (heading) => {
      expect(columns(["A1", "A2", heading], { A1: 0, A2: 1 }).naming).toEqual([]);
    },
  );

  test("are labels where they are read, whatever they are headed", () => {
    expect(columns(["A1", "A2", "Nama"], { A1: 0, A2: 1, name: 2 })).toEqual({
      naming: [],
      labels: [2],
      characteristics: [2],
    });
  });
});
