import { spawnSync } from "node:child_process";
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { loadStudy } from "../../loaders/loadStudy.js";
import { analyse } from "../../src/analyses/analyse.js";
import { resultsDocument } from "../../src/resultsDocument.js";

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
  return spawnSync(process.execPath, ["--import", "tsx/esm", "commands/results.ts", ...args], { encoding: "utf8" });
}

test("prints the document of the study in data/, and nothing else", () => {
  const { status, stdout, stderr } = results();
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toBe(resultsDocument(analyse(loadStudy("data").study)));
});

test("prints the document of the study in another folder", () => {
  const { status, stdout } = results(folder);
  expect(status).toBe(0);
  expect(stdout).toBe(resultsDocument(analyse(loadStudy(folder).study)));
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

test("ends with 1 and names what is missing, where the folder does not exist", () => {
  const { status, stdout, stderr } = results(join(folder, "none"));
  expect([status, stdout]).toEqual([1, ""]);
  expect(stderr).toContain("study.yaml");
  expect(stderr).not.toMatch(/^\s+at /m);
});
