import { describe, expect, test } from "vitest";
import { loadStudy } from "../../loaders/loadStudy.js";
import type { Study } from "../../src/study/study.js";
import { surprisinglyUnusedOptions, type UnusedOptions, unusedOptions } from "../../src/study/unusedOptions.js";
import { scaleOf, studyOf } from "../studyOf.js";

const short = (unused: readonly UnusedOptions[]) =>
  unused.map(({ variable, options, usedBy, reversed }) => [
    variable,
    options.map(({ value }) => value),
    usedBy,
    reversed,
  ]);
const of = ({ items, scale, answers }: Study) => short(unusedOptions(items, scale.options, answers));
const toldOf = ({ items, scale, answers }: Study) => short(surprisinglyUnusedOptions(items, scale.options, answers));
/** Two items of A, two of B, on a scale from 1 to 5, or from 0 to 4. */
const study = (rows: number[][], reversed: readonly string[] = [], from = 1) => {
  const scale = scaleOf(5);
  const plain = studyOf(rows, {
    scale: { ...scale, options: scale.options.map((option) => ({ ...option, value: option.value - 1 + from })) },
  });
  return {
    ...plain,
    items: plain.items.map((item) => ({
      ...item,
      keying: reversed.includes(item.code) ? ("-" as const) : ("+" as const),
    })),
  };
};

describe("options that no item of a variable was ever answered with", () => {
  const few = [[1, 3, 1, 5], [2, 3, 4, 2]]; // biome-ignore format: rows

  test("are found at either end where another variable has such answers", () => {
    expect(of(study(few))).toEqual([["A", [4, 5], ["B"], []]]);
    expect(of(study([[2, 5, 1, 3], [2, 3, 4, 2]]))).toEqual([["A", [1], ["B"], []], ["B", [5], ["A"], []]]); // biome-ignore format: rows
    expect(of(study([[1, 3, 1, 3], [2, 3, 4, 2]]))).toEqual([]); // biome-ignore format: rows
  });

  test("are found at either end where an item is reversed by it, also of the only variable that is answered", () => {
    expect(of(study([[2, 4, 0, 0], [3, 2, 0, 0]], ["A2"]))).toEqual([["A", [1, 5], [], ["A2"]]]); // biome-ignore format: rows
    expect(of(study([[1, 5, 0, 0], [3, 2, 0, 0]], ["A2"]))).toEqual([]); // biome-ignore format: rows
  });

  test("are none while nobody has answered", () => {
    expect(of(study([[0, 0, 0, 0]], ["A1"]))).toEqual([]);
  });

  test("are told of in the report where so many answers would hardly miss what others use", () => {
    // 4 answers miss the half of all answers with a chance of 1/16, 8 with one of 1/256
    expect(toldOf(study(few))).toEqual([]);
    expect(toldOf(study([...few, ...few]))).toEqual([["A", [4, 5], ["B"], []]]);
  });

  test("are told of at the bottom where the answers start as a scale would, and not where merely nobody disagrees strongly", () => {
    const rows = [[2, 3, 1, 1], [2, 5, 1, 2]]; // biome-ignore format: rows
    expect(toldOf(study(rows, [], 0))).toEqual([["A", [0], ["B"], []]]);
    expect(toldOf(study(rows))).toEqual([]);
    expect(of(study(rows)).map(([variable]) => variable)).toEqual(["A", "B"]);
  });
});

test("a variable answered 1 to 5 under a scale of 1 to 7 is a warning, in the report as well", () => {
  const { study: read, warnings } = loadStudy("test/fixtures/cases/silent-two-scales");
  expect(
    warnings.map(({ severity, file, found, expected, remedy }) => [severity, file, found, expected, remedy]),
  ).toEqual([
    [
      "warning",
      "test/fixtures/cases/silent-two-scales/study.yaml",
      "scale.options: dari 8 jawaban atas X tidak satu pun 1 (Sangat Tidak Setuju), 6 (Setuju), dan 7 (Sangat Setuju), " +
        "sedangkan butir-butir Y memakai ujung skala itu; X2 dibalik menurut skala 1 sampai 7",
      "skala yang dipakai butir-butir X",
      "Cocokkan dengan kuesionernya. Satu studi hanya mengenal satu skala: bila skala X lain, pembalikan, rata-rata, dan kategorinya keliru. " +
        "Bila memang skala ini yang dipakai, biarkan.",
    ],
  ]);
  expect(read.warnings.map(({ id }) => id)).toEqual([
    "Dari 8 jawaban atas X tidak satu pun 1 (Sangat Tidak Setuju), 6 (Setuju), dan 7 (Sangat Setuju), " +
      "sedangkan butir-butir Y memakai ujung skala itu; X2 dibalik menurut skala 1 sampai 7. " +
      "Bila skala yang ditanyakan sebenarnya lain, pembalikan, rata-rata, dan kategorinya keliru.",
  ]);
});

test.each(["data", "test/fixtures/small", "test/fixtures/four", "test/fixtures/five"])(
  "the report of the honest study in %s tells of none",
  (folder) => {
    expect(toldOf(loadStudy(folder).study)).toEqual([]);
  },
);

test("check says where nobody ticked an end of the scale, and the report does not where that is no surprise", () => {
  const { study: read, warnings } = loadStudy("data");
  expect(warnings.map(({ found }) => found)).toEqual([
    'jumlah responden untuk "Usia" 105',
    "scale.options: dari 1287 jawaban atas X tidak satu pun 1 (Sangat Tidak Setuju), sedangkan butir-butir Y memakai ujung skala itu",
  ]);
  expect(read.warnings).toHaveLength(1);
});
