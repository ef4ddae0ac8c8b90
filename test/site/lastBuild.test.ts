import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { keepBuild, readLastBuild } from "../../site/lastBuild.js";
import { analyse } from "../../src/analysis/results/analyse.js";
import { studyOf } from "../studyOf.js";

const folder = mkdtempSync(join(tmpdir(), "last-"));
afterAll(() => rmSync(folder, { recursive: true }));

const built = (rows: readonly (readonly number[])[]) => {
  const study = studyOf(rows);
  return { results: analyse(study), answers: study.answers };
};

test("a build is kept for the next one of its folder, and no other's", () => {
  const first = built([
    [1, 2, 3, 4],
    [5, 0, 3, 2],
  ]);
  expect(readLastBuild("a", folder)).toBeUndefined();
  keepBuild("a", first, folder);
  keepBuild("b/a", built([[1, 1, 1, 1]]), folder);
  expect(readLastBuild("a", folder)).toEqual(first);
  expect(readLastBuild("./a", folder)).toEqual(first);
});

test("what cannot be read any more is none", () => {
  for (const file of readdirSync(folder)) writeFileSync(join(folder, file), "{");
  expect(readLastBuild("a", folder)).toBeUndefined();
});
