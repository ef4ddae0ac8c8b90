import { describe, expect, test } from "vitest";
import { collectProblems } from "../../loaders/problem.js";
import { problemWords } from "../../src/texts/language.js";

const wording = problemWords.emptyCell();

describe("the problems of a run", () => {
  test("are kept in the order found, errors and warnings, with files named below the study's folder", () => {
    const problems = collectProblems("data/");
    problems.error({ file: "b.csv", line: 2, column: "A1" }, wording);
    problems.warn({ file: "a.csv", line: 7 }, wording);
    problems.warn({ file: "a.csv" }, wording, "Catatan.");
    problems.warn({ file: "a.csv" }, wording, "Catatan 3 orang.", "Catatan.");
    expect(problems.all).toEqual([
      { file: "data/b.csv", line: 2, column: "A1", severity: "error", ...wording },
      { file: "data/a.csv", line: 7, severity: "warning", ...wording },
      { file: "data/a.csv", severity: "warning", ...wording, note: "Catatan.", discreetNote: "Catatan." },
      { file: "data/a.csv", severity: "warning", ...wording, note: "Catatan 3 orang.", discreetNote: "Catatan." },
    ]);
  });

  test("beyond ten thousand errors are counted alone, and a warning is still kept", () => {
    const problems = collectProblems("data");
    for (let line = 1; line <= 10_002; line++) problems.error({ file: "a.csv", line }, wording);
    problems.warn({ file: "a.csv" }, wording);
    expect([problems.all.length, problems.further(), problems.all.at(-1)!.severity]).toEqual([10_001, 2, "warning"]);
  });
});

describe("the place of a problem", () => {
  const columns = [
    { heading: "Petugas ramah", as: "A1" },
    { heading: "A2", as: "A2" },
    { heading: "Waktu", as: undefined },
  ];
  const placeOf = (column: string | number, sheet?: { name: string; of: number }) => {
    const problems = collectProblems("data");
    problems.understood("a", { columns });
    problems.understood("a", { ...(sheet && { sheet }), rows: 3 });
    problems.error({ file: "a", column }, wording);
    const { file: _, severity: __, found: ___, expected: ____, remedy: _____, ...place } = problems.all[0]!;
    return place;
  };

  test("has the heading of its column, where that is not the column's name", () => {
    expect([placeOf("A1"), placeOf("A2"), placeOf("Waktu"), placeOf(3)]).toEqual([
      { column: "A1", heading: "Petugas ramah" },
      { column: "A2" },
      { column: "Waktu" },
      { column: 3 },
    ]);
  });

  test("has letters in a sheet, of a column that is only counted too", () => {
    const sheet = { name: "Data", of: 1 };
    expect([placeOf("A1", sheet), placeOf("Waktu", sheet), placeOf(3, sheet), placeOf(28, sheet)]).toEqual([
      { column: "A1", heading: "Petugas ramah", letters: "A" },
      { column: "Waktu", letters: "C" },
      { column: "Waktu", letters: "C" },
      { letters: "AB" },
    ]);
  });

  test("is what the file was last understood to be, each fact of its own", () => {
    const problems = collectProblems("data");
    problems.understood("a", { rows: 3, encoding: "UTF-8" });
    problems.understood("a", { rows: 4 });
    expect([...problems.readings]).toEqual([["data/a", { rows: 4, encoding: "UTF-8" }]]);
  });
});
