import { describe, expect, test } from "vitest";
import { describeProblem, describeProblems } from "../../loaders/describeProblems.js";
import type { Problem } from "../../loaders/problem.js";
import { collectProblems } from "../../loaders/problem.js";

const problem: Problem = {
  file: "data/responses.csv",
  line: 42,
  column: "Y7",
  respondent: "41",
  found: 'tertulis "6"',
  expected: "bilangan bulat 1 sampai 5",
  remedy: "Perbaiki.",
  severity: "error",
};
const warning: Problem = {
  file: "data/profile.csv",
  expected: "99",
  remedy: "Periksa.",
  severity: "warning",
  note: "Catatan.",
};

describe("describeProblem", () => {
  test("says place, finding, expectation and remedy in one line", () => {
    expect(describeProblem(problem)).toBe(
      'data/responses.csv baris 42, kolom Y7 (responden 41): tertulis "6", seharusnya bilangan bulat 1 sampai 5. Perbaiki.',
    );
  });

  test("leaves out what is not known, and marks a warning", () => {
    expect(describeProblem(warning)).toBe("Peringatan: data/profile.csv: seharusnya 99. Periksa.");
  });
});

describe("describeProblems", () => {
  test("puts errors before warnings", () => {
    expect(describeProblems([warning, problem]).split("\n")).toEqual([
      describeProblem(problem),
      describeProblem(warning),
    ]);
  });

  test("shows twenty in full and says nothing of others when there are none", () => {
    expect(describeProblems(Array(20).fill(problem)).split("\n")).toHaveLength(20);
  });

  test("counts the rest by severity", () => {
    const lines = describeProblems([...Array(25).fill(problem), warning], 7).split("\n");
    expect(lines).toHaveLength(21);
    expect(lines[20]).toBe("Masih ada 12 kesalahan dan 1 peringatan lain.");
  });
});

test("a collection keeps ten thousand problems and counts the rest", () => {
  const problems = collectProblems("data/");
  for (let line = 0; line < 10_003; line++) problems.error({ file: "a.csv", line }, { expected: "", remedy: "" });
  expect(problems.all).toHaveLength(10_000);
  expect(problems.further()).toBe(3);
  expect(problems.all[0]!.file).toBe("data/a.csv");
});
