import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { loadStudy } from "../../loaders/loadStudy.js";

const CASE = "test/fixtures/cases/privacy-byte-counts";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** The study whose strata hold 35, 2 and 3 respondents, with the answers changed. */
function changed(change: (responses: string) => string) {
  const folder = mkdtempSync(join(tmpdir(), "privacy-"));
  folders.push(folder);
  cpSync(CASE, folder, { recursive: true });
  const file = join(folder, "responses.csv");
  writeFileSync(file, change(readFileSync(file, "utf8")));
  return loadStudy(folder).study;
}

test("sizes of files, of which one solves for two withheld strata, are not published", () => {
  const { data, strata } = loadStudy(CASE).study;
  expect(data.files).toEqual(["items.csv", "population.csv", "responses.csv", "study.yaml"].map((path) => ({ path })));
  expect(strata.map(({ respondents }) => respondents)).toEqual([35, { missing: "withheld" }, { missing: "withheld" }]);
});

test("the version of the data confirms no guess: counts that are withheld alike give the same", () => {
  const swapped = changed((text) =>
    text.replaceAll("Hukum", "?").replaceAll("Kedokteran", "Hukum").replaceAll("?", "Kedokteran"),
  );
  const { version } = loadStudy(CASE).study.data;
  expect(version).toMatch(/^[0-9a-f]{8}$/);
  expect(swapped.data.version).toBe(version);
  expect(changed((text) => text.replaceAll("Hukum", "Ekonomi")).data.version).not.toBe(version);
});

test("categories that the study does not declare stand by name, not by frequency", () => {
  const { study } = loadStudy("test/fixtures/cases/privacy-eight-respondents");
  expect(study.profile[0]!.categories.map(({ label }) => label.id)).toEqual(["CANARYTEKNIK", "Hukum"]);
});
