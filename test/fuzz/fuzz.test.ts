import { spawnSync } from "node:child_process";
import { expect, test, vi } from "vitest";
import { bases } from "./bases.js";
import { changedCells } from "./binaryDamage.js";
import { misreadings } from "./misreadings.js";
import { encoded } from "./mutation.js";
import { otherwiseDeclared } from "./otherwiseDeclared.js";
import { randomOf } from "./random.js";
import { type Reshaping, reshaping } from "./reshaping.js";
import { reshapingFaults } from "./reshapingFaults.js";
import { silentChanges } from "./silentChanges.js";

vi.setConfig({ testTimeout: 300_000 });

const [small] = bases();
const { study } = small!;
const untouched = { bytes: Buffer.of(), touched: [] };
const reading = {
  encoding: "UTF-8" as const,
  delimiter: ",",
  columns: ["respondent", "A1", "A2", "B1", "B2"].map((heading) => ({ heading, as: heading })),
};
const responses = small!.files.get("responses.csv")!;
const withAnswer = (position: number) => ({
  ...study,
  answers: {
    ...study.answers,
    columns: { ...study.answers.columns, A2: study.answers.columns["A2"]!.with(3, position) },
  },
});

// A process of its own: a reader that hangs could not be stopped in this one.
test("5,000 damaged studies each end in a study that says what its files say, or in a data error", () => {
  const { stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx/esm", "test/fuzz/run.ts", "5000", "1"], {
    encoding: "utf8",
    timeout: 240_000,
  });
  expect(stderr).toBe("");
  const [, studies, errors, faults] = /5000 mutations: (\d+) studies, (\d+) data errors, (\d+) faults\n$/.exec(
    stdout,
  ) ?? [stdout];
  expect(faults, stdout).toBe("0");
  expect(Number(studies)).toBeGreaterThan(500);
  expect(Number(errors)).toBeGreaterThan(500);
});

test("an answer that nobody touched and that changed is a fault", () => {
  expect(silentChanges(small!, "responses.csv", untouched, study)).toEqual([]);
  expect(silentChanges(small!, "responses.csv", untouched, withAnswer(5))).toEqual(["answer A2 of 4: 5 instead of 4"]);
  const at = responses.indexOf("4,2,4,2,3") + 4;
  expect(silentChanges(small!, "responses.csv", { ...untouched, touched: [[at, at + 1]] }, withAnswer(5))).toEqual([]);
});

test.each([
  ["items.csv", { items: study.items.slice(1) }, "item A1"],
  [
    "population.csv",
    { strata: study.strata.map((stratum) => ({ ...stratum, members: 40 })) },
    "stratum Referensi: 40 instead of 20",
  ],
  ["profile.csv", { profile: [] }, "category Perempuan of sex"],
])("so is a row of %s that is lost or says something else", (file, changes, fault) => {
  expect(silentChanges(small!, file, untouched, { ...study, ...changes }).join("\n")).toContain(fault);
});

test("answers that one damaged byte of a workbook or a file of SPSS changes are counted, all of them where rows are lost", () => {
  expect(changedCells(study.answers, study.answers)).toBe(0);
  expect(changedCells(study.answers, withAnswer(5).answers)).toBe(1);
  expect(changedCells(study.answers, { ...study.answers, respondents: ["1"] })).toBe(24);
});

test("an answer that is not what its cell says is a fault", () => {
  const bytes = encoded(responses, "utf8");
  expect(misreadings(bytes, reading, study)).toEqual([]);
  expect(misreadings(bytes, reading, withAnswer(5))).toEqual(['A2 of row 4: "4" taken for 5']);
  expect(misreadings(encoded(`${responses}7,1,1,1,1\n`, "utf8"), reading, study)).toEqual(["6 respondents of 7 rows"]);
});

test("a key of study.yaml that the study lacks or alters is a fault", () => {
  const yaml = small!.files.get("study.yaml")!;
  expect(otherwiseDeclared(yaml, study)).toEqual([]);
  expect(otherwiseDeclared(yaml.replace("year: 2020", "year: 2021\nkept: yes"), study)).toEqual([
    "/year: 2020 instead of 2021",
    "/kept: undefined instead of yes",
  ]);
});

test.each<[Reshaping["expects"], string[]]>([
  ["error", ["small, as it is: a study without an error"]],
  ["warning", ["small, as it is: not a word"]],
  ["same answers", []],
])("a reshaped study that does not come to what it must is a fault: %s", (expects, faults) => {
  expect(reshapingFaults(small!, { what: "as it is", files: small!.files, expects }).faults).toEqual(faults);
});

test("so is one that has other answers or is refused where it must be the same", () => {
  const files = (text: string) => new Map([...small!.files, ["responses.csv", text]]);
  const faults = (text: string) =>
    reshapingFaults(small!, { what: "edited", files: files(text), expects: "same answers" }).faults;
  expect(faults(responses.replace("4,2,4,2,3", "4,2,4,2,4"))[0]).toContain("4: 2 4 2 4; 5:");
  expect(faults("")).toEqual(["small, edited: refused"]);
});

test("studies are reshaped in every way, each of which does what it says", () => {
  const made = Array.from({ length: 200 }, (_, seed) => reshaping(bases()[seed % 2]!, randomOf(seed)));
  const kinds = new Set(made.map(({ what }) => what.replace(/ by .*| ".*"/, "")));
  expect([...kinds].sort()).toEqual([
    "codes beside headings",
    "columns moved",
    "heading misspelt",
    "row of modes",
    "row of totals",
    "rows without any answer",
    "scale declared wider",
  ]);
});
