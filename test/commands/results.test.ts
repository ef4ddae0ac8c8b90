import { spawnSync } from "node:child_process";
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { loadStudy } from "../../loaders/loadStudy.js";
import { analyseInDepth } from "../../src/analysis/results/analyseInDepth.js";
import { resultsDocument } from "../../src/analysis/resultsDocument.js";

vi.setConfig({ testTimeout: 60_000 }); // each test starts a process

const SMALL = "test/fixtures/small";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "a study "));
  cpSync(SMALL, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What `npm run --silent results` runs. */
function results(...args: string[]) {
  return spawnSync(process.execPath, ["commands/run.mjs", "results", ...args], { encoding: "utf8" });
}

test("prints the document of the study in data/, and nothing else", () => {
  const { status, stdout, stderr } = results();
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toBe(resultsDocument(analyseInDepth(loadStudy("data").study)));
});

test("prints the document of the study in another folder", () => {
  const { status, stdout } = results(folder);
  expect(status).toBe(0);
  expect(stdout).toBe(resultsDocument(analyseInDepth(loadStudy(folder).study)));
  expect(JSON.parse(stdout).study.title).toEqual(loadStudy(SMALL).study.title);
});

test("ends with 1, every problem on standard error and nothing on standard output, where the data are bad", () => {
  const responses = join(folder, "responses.csv");
  const [heading, first, ...rest] = readFileSync(responses, "utf8").trimEnd().split("\n");
  writeFileSync(responses, [heading, first!.replace(/,[^,]*$/, ",99"), ...rest].join("\n"));
  appendFileSync(join(folder, "items.csv"), "extra,line\n");
  const { status, stdout, stderr } = results(folder);
  expect([status, stdout]).toEqual([1, ""]);
  expect(stderr).toContain("responses.csv");
  expect(stderr).toContain('"99"');
  expect(stderr).toContain("items.csv");
  expect(stderr).not.toMatch(/^\s+at /m);
});

test("does not read what was printed, whose faults only check and build name", () => {
  const study = mkdtempSync(join(tmpdir(), "a study with a publication "));
  cpSync("data", study, { recursive: true });
  const whole = results(study).stdout;
  appendFileSync(join(study, "printed/printed.csv"), "Tabel 1,Rata-rata,number,tiga,,\n");
  const { status, stdout, stderr } = results(study);
  rmSync(study, { recursive: true });
  expect([status, stderr]).toEqual([0, ""]);
  expect(withoutFiles(stdout)).toEqual(withoutFiles(whole));
});

/** A document without the fingerprints of the files that it comes from. */
function withoutFiles(text: string): unknown {
  const { study, ...results } = JSON.parse(text);
  return { ...results, study: { ...study, data: undefined } };
}

test("ends with 1 and names what is missing, where the folder does not exist", () => {
  const { status, stdout, stderr } = results(join(folder, "none"));
  expect([status, stdout]).toEqual([1, ""]);
  expect(stderr).toContain("study.yaml");
  expect(stderr).not.toMatch(/^\s+at /m);
});

test("prints the document of the scoring that its options ask for", () => {
  const { status, stdout, stderr } = results(
    folder,
    "--reverse",
    "B1",
    "--reverse",
    "A1",
    "--leave-out=B2",
    "--coefficient",
    "kendall",
  );
  expect([status, stderr]).toEqual([0, ""]);
  const scoring = { reversed: ["A1", "B1"], leftOut: ["B2"], blanks: "midpoint", coefficient: "kendall" } as const;
  expect(stdout).toBe(resultsDocument(analyseInDepth(loadStudy(folder).study, scoring)));
  expect(JSON.parse(stdout).scoring).toEqual(scoring);
});

test("takes options before the folder, and the study in data/ without one", () => {
  const { stdout } = results("--blanks", "item", folder);
  expect(JSON.parse(stdout)).toMatchObject({
    scoring: { blanks: "item" },
    study: { title: loadStudy(SMALL).study.title },
  });
  const published = JSON.parse(results("--reverse", "Y7").stdout);
  expect(published.hypotheses[0].correlation.coefficient).toBeCloseTo(0.25, 3);
});

test("prints the document of the criteria that its options ask for", () => {
  const { status, stdout, stderr } = results("--significance-level=0.01", "--tails", "1", folder);
  expect([status, stderr]).toEqual([0, ""]);
  const { study } = loadStudy(folder);
  const criteria = { ...study.criteria, significanceLevel: 0.01, tails: 1 } as const;
  expect(stdout).toBe(resultsDocument(analyseInDepth(study), criteria));
  expect(JSON.parse(stdout).conclusions.criteria).toEqual(criteria);
});

test.each([
  [["--reverse", "Z9"], '--reverse does not take "Z9", only A1, A2, B1, B2.'],
  [["--coefficient", "tau"], '--coefficient does not take "tau", only spearman, pearson, kendall.'],
  [["--blanks", "zero"], '--blanks does not take "zero", only midpoint, item, respondent.'],
  [["--tails", "3"], '--tails does not take "3", only 1, 2.'],
  [["--leave-out"], "--leave-out"],
  [["--revers", "A1"], "--revers"],
  [["other"], "results takes one folder"],
])("ends with 1, one message on standard error and nothing on standard output, for %j", (args, message) => {
  const { status, stdout, stderr } = results(folder, ...args);
  expect([status, stdout]).toEqual([1, ""]);
  expect(stderr).toContain(message);
  expect(stderr).not.toMatch(/^\s+at /m);
});
