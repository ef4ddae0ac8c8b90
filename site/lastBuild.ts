import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Results } from "../src/analysis/results/analyse.js";
import type { Built } from "../src/chapter/changes/dataChanges.js";
import { type CodedAnswers, decodeAnswers, encodeAnswers } from "../src/study/codedAnswers.js";

/** What is kept of a build until the next one. */
interface Kept {
  readonly results: Results;
  readonly respondents: readonly string[];
  readonly answers: CodedAnswers;
}

/** Beside the build, never in the site: it holds answers and respondents' numbers. */
const FOLDER = ".build/last";

/**
 * What the last build of a study's folder was of.
 *
 * @returns undefined where there was none, or it was kept in another form.
 */
export function readLastBuild(study: string, folder = FOLDER): Built | undefined {
  try {
    const { results, respondents, answers } = JSON.parse(readFileSync(pathOf(study, folder), "utf8")) as Kept;
    return { results, answers: { ...decodeAnswers(answers), respondents } };
  } catch {
    return undefined;
  }
}

/** Keeps what a build was of, for the next one. */
export function keepBuild(study: string, { results, answers }: Built, folder = FOLDER): void {
  const kept: Kept = { results, respondents: answers.respondents, answers: encodeAnswers(answers) };
  const path = pathOf(study, folder);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(kept));
}

/** A file a folder, whatever its name. */
function pathOf(study: string, folder: string): string {
  return join(folder, `${createHash("sha256").update(resolve(study)).digest("hex").slice(0, 16)}.json`);
}
