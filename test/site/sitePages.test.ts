import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { absentPages, parameterizedPages, sitePages } from "../../site/sitePages.js";
import type { StudyDescription } from "../../src/study/study.js";
import { shell } from "../../src/texts/id/shell.js";

const study = {
  variables: [
    { code: "MOT", name: { id: "Motivasi" } },
    { code: "b", name: { id: "Prestasi" } },
  ],
  hypotheses: [{}],
  questions: [{}],
  strata: [],
  texts: {},
  data: { files: [] },
} as unknown as StudyDescription;

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "pages-"));
  mkdirSync(join(root, "variabel"));
});
afterEach(() => rmSync(root, { recursive: true }));

test("pages stand in reading order, with one a variable by its name", () => {
  for (const file of ["metode.md", "sampel.md", "hipotesis.md", "variabel/[code].md"])
    writeFileSync(join(root, file), "");
  expect(sitePages(study, shell, root)).toEqual([
    { name: "Sampel", path: "/sampel" },
    { name: "Motivasi", path: "/variabel/mot" },
    { name: "Prestasi", path: "/variabel/b" },
    { name: "Hipotesis", path: "/hipotesis" },
    { name: "Metode", path: "/metode" },
  ]);
});

test("the audit is a page of a study with a publication, and of no other", () => {
  for (const file of ["audit.md", "metode.md"]) writeFileSync(join(root, file), "");
  const having = (path: string) => ({ ...study, data: { version: "0", files: [{ path, sha256: "", bytes: 1 }] } });
  const paths = (path: string) => sitePages(having(path), shell, root).map((page) => page.path);
  expect(paths("printed/printed.csv")).toContain("/audit");
  expect(paths("items.csv")).not.toContain("/audit");
});

test("a study has no page for tests that it does not make", () => {
  for (const file of ["metode.md", "hipotesis.md", "pertanyaan.md"]) writeFileSync(join(root, file), "");
  const paths = (changes: Partial<StudyDescription>) =>
    sitePages({ ...study, ...changes }, shell, root).map((page) => page.path);
  expect(paths({})).toEqual(["/hipotesis", "/pertanyaan", "/metode"]);
  expect(paths({ hypotheses: [] })).toEqual(["/pertanyaan", "/metode"]);
  expect(paths({ hypotheses: [], questions: [] })).toEqual(["/metode"]);
  expect(absentPages({ ...study, hypotheses: [], questions: [] }, shell.addresses)).toEqual([
    "hipotesis",
    "pertanyaan",
    "audit",
  ]);
});

test("a page without a source is not listed", () => {
  expect(sitePages(study, shell, root)).toEqual([]);
  expect(parameterizedPages(study, shell.addresses, root)).toEqual([]);
});
