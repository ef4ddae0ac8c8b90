import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { syntheticStudy } from "../../commands/syntheticStudy.js";

const folders = [5, 5].map(syntheticStudy);
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});
const answers = folders.map((folder) => readFileSync(join(folder, "responses.csv"), "utf8"));

test("has so many respondents, numbered, and answers from 1 to 5 to every item of the study in data/", () => {
  const [header, ...rows] = answers[0]!
    .trimEnd()
    .split("\n")
    .map((line) => line.split(","));
  expect(header).toEqual(readFileSync("data/responses.csv", "utf8").split(/\r?\n/, 1)[0]!.split(","));
  expect(rows.map(([respondent]) => respondent)).toEqual(["1", "2", "3", "4", "5"]);
  for (const [, ...own] of rows) {
    expect(own).toHaveLength(header!.length - 1);
    expect(own.every((answer) => /^[1-5]$/.test(answer))).toBe(true);
  }
});

test("is the same for the same number, in a folder of its own, and has nothing printed", () => {
  expect(answers[0]).toBe(answers[1]);
  expect(folders[0]).not.toBe(folders[1]);
  expect([existsSync(join(folders[0]!, "study.yaml")), existsSync(join(folders[0]!, "printed"))]).toEqual([
    true,
    false,
  ]);
});
