import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";
import { DataError } from "../../loaders/dataError.js";
import { describeProblem } from "../../loaders/describeProblems.js";
import { loadStudy } from "../../loaders/loadStudy.js";
import type { Problem } from "../../loaders/problem.js";

/**
 * What becomes of a file of the small study, if only by then: another text, other bytes, a change of its text, or null:
 * it is taken away.
 */
type Changes = Readonly<Record<string, string | Uint8Array | null | ((text: string) => string | Uint8Array)>>;

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** A copy of the small study with some files changed, gone when the file's tests are over. */
export const changedStudy = (changes: Changes = {}): string => changedFolder("test/fixtures/small", changes);

/** A copy of a study's folder, likewise. */
export function changedFolder(of: string, changes: Changes): string {
  const folder = mkdtempSync(join(tmpdir(), "study-"));
  folders.push(folder);
  cpSync(new URL(`../../${of}`, import.meta.url), folder, { recursive: true });
  for (const [file, change] of Object.entries(changes)) {
    const path = join(folder, file);
    if (change === null) rmSync(path, { recursive: true });
    else {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(
        path,
        typeof change === "function" ? change(existsSync(path) ? readFileSync(path, "utf8") : "") : change,
      );
    }
  }
  return folder;
}

/** Replaces the one place where `from` stands; a change that changes nothing would prove nothing. */
export function replace(from: string, to: string): (text: string) => string {
  return (text) => {
    if (text.split(from).length !== 2) throw new Error(`"${from}" must stand in the file exactly once`);
    return text.replace(from, () => to);
  };
}

/** The whole messages of all problems that the changed study has, with its folder called `data`. */
export function messagesOf(changes: Changes): string[] {
  const folder = changedStudy(changes);
  return problemsOf(folder).map((problem) =>
    describeProblem({ ...problem, file: problem.file.replace(folder, "data") }),
  );
}

function problemsOf(folder: string): readonly Problem[] {
  try {
    return loadStudy(folder).warnings;
  } catch (error) {
    if (error instanceof DataError) return error.problems;
    throw error;
  }
}
