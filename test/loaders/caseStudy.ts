import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { describeProblem } from "../../loaders/describeProblems.js";
import { describeReading } from "../../loaders/describeReading.js";
import { openFolder } from "../../loaders/files/inputFolder.js";
import { readStudy } from "../../loaders/loadStudy.js";
import { collectProblems } from "../../loaders/problem.js";
import type { Study } from "../../src/study/study.js";

export interface CaseStudy {
  /** Undefined where it is refused. */
  readonly study: Study | undefined;
  /** Whole messages, with the folder called `data`. */
  readonly messages: readonly string[];
  /** What `check` says of the answers' file. */
  readonly reading: readonly string[];
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** One of the studies of test/fixtures/cases, with the texts of some files changed. */
export function caseStudy(name: string, changes: Readonly<Record<string, (text: string) => string>> = {}): CaseStudy {
  const own = new URL(`../fixtures/cases/${name}/`, import.meta.url).pathname;
  const folder = mkdtempSync(join(tmpdir(), "case-"));
  folders.push(folder);
  for (const file of readdirSync(own)) copyFileSync(join(own, file), join(folder, file));
  for (const [file, change] of Object.entries(changes))
    writeFileSync(join(folder, file), change(readFileSync(join(folder, file), "utf8")));
  const problems = collectProblems(folder);
  const study = readStudy(openFolder(folder, problems), problems)?.study;
  return {
    study,
    messages: problems.all.map((problem) =>
      describeProblem({ ...problem, file: problem.file.replace(folder, "data") }),
    ),
    reading: describeReading("responses.csv", problems.readings.get(`${folder}/responses.csv`)!),
  };
}
