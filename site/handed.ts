import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { StudyDescription } from "../src/study/study.js";

/** The variable by which a build tells Framework's processes the folder that holds all that they need. */
export const HANDED_OVER = "HANDED_OVER";

/** Where the pages stand, and all that they are made from. */
export const ROOT = "src";

/** What Framework's configuration needs of a study. */
export interface DescribedStudy {
  readonly study: StudyDescription;
  readonly respondents: number;
}

/** In the folder that a build hands over: the study described, and Framework's source root. */
export const handedFiles = (folder: string) => ({ described: join(folder, "study.json"), root: join(folder, "pages") });

/** The study that a build handed over; undefined where no build runs. */
export function handedStudy(): DescribedStudy | undefined {
  const folder = process.env[HANDED_OVER];
  return folder === undefined ? undefined : JSON.parse(readFileSync(handedFiles(folder).described, "utf8"));
}

/** Framework's source root: in a build what was handed over, in a preview the sources themselves. */
export function sourceRoot(): string {
  const folder = process.env[HANDED_OVER];
  return folder === undefined ? ROOT : handedFiles(folder).root;
}
