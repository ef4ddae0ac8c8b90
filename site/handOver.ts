import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { StudyDescription } from "../src/study/study.js";
import type { EvaluatedStudy } from "./pageData/evaluateStudy.js";
import { zipped } from "./pageData/zipped.js";

/** The variable by which a build tells Framework's processes the folder that holds what they need of the study. */
const HANDED_OVER = "HANDED_OVER";

/** What Framework's configuration needs of a study. */
export interface DescribedStudy {
  readonly study: StudyDescription;
  readonly respondents: number;
}

/**
 * Writes what Framework needs of a study into a folder of its own, so that none of its processes reads or evaluates the study again, or
 * another state of it.
 *
 * @returns the environment by which they find it
 */
export async function handOver(folder: string, evaluated: EvaluatedStudy): Promise<Readonly<Record<string, string>>> {
  const { answers, ...study } = evaluated.study;
  const described: DescribedStudy = { study, respondents: answers.respondents.length };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "study.json"), JSON.stringify(described));
  writeFileSync(join(folder, "data.zip"), await archiveOf(evaluated));
  return { [HANDED_OVER]: folder };
}

/** The study that a build handed over; undefined where no build runs. */
export function handedStudy(): DescribedStudy | undefined {
  const folder = process.env[HANDED_OVER];
  return folder === undefined ? undefined : JSON.parse(readFileSync(join(folder, "study.json"), "utf8"));
}

/** What pages load, as an archive: what a build handed over; in a preview the study in the folder is evaluated anew, each time. */
export async function pagesArchive(study: string): Promise<Buffer> {
  const handed = process.env[HANDED_OVER];
  if (handed !== undefined) return readFileSync(join(handed, "data.zip"));
  const { evaluateStudy } = await import("./pageData/evaluateStudy.js"); // which takes a second to load, and a build need not
  return archiveOf(evaluateStudy(study));
}

async function archiveOf(evaluated: EvaluatedStudy): Promise<Buffer> {
  const { pageData } = await import("./pageData/pageData.js");
  return zipped(await pageData(evaluated));
}
