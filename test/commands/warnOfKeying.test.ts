import { expect, test } from "vitest";
import { warnOfKeying } from "../../commands/warnOfKeying.js";
import { collectProblems } from "../../loaders/problem.js";
import { opposedScales } from "../../src/analysis/conclusions/opposedScales.js";
import { analyse } from "../../src/analysis/results/analyse.js";
import { opposition } from "../../src/texts/id/opposition.js";
import { studyOf } from "../studyOf.js";

const warned = (rows: readonly (readonly number[])[]) => {
  const study = studyOf(rows);
  const problems = collectProblems("data");
  warnOfKeying(study, problems);
  return { all: problems.all, scales: opposedScales(analyse(study)) };
};

test("warns of each scale whose items run against each other, at the keying of items.csv", () => {
  const { all, scales } = warned([
    [5, 5, 1, 1, 5],
    [4, 4, 2, 2, 4],
    [2, 1, 5, 4, 2],
    [1, 2, 4, 3, 3],
  ]);
  expect(scales.map(({ name }) => name.id)).toEqual(["Variabel A", "Variabel B"]);
  expect(all.map(({ file, column, severity, note }) => [file, column, severity, note])).toEqual(
    scales.map((scale) => ["data/items.csv", "keying", "warning", opposition.sentence(scale)]),
  );
});

test("says nothing of items that go together", () => {
  expect(warned([[1, 1, 2, 2], [3, 3, 3, 4], [5, 4, 5, 5]]).all).toEqual([]); // biome-ignore format: a table
});
