import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type DescribedStudy, HANDED_OVER, handedFiles, ROOT } from "./handed.js";
import type { EvaluatedStudy } from "./pageData/evaluateStudy.js";
import { pageData } from "./pageData/pageData.js";
import { stagePages } from "./stagePages.js";

/**
 * Writes all that Framework makes a site from into a folder of its own, so that none of its processes reads or
 * evaluates the study again, or another state of it.
 *
 * @returns the environment by which they find it
 */
export async function handOver(folder: string, evaluated: EvaluatedStudy): Promise<Readonly<Record<string, string>>> {
  const { answers, ...study } = evaluated.study;
  const { described, root } = handedFiles(folder);
  mkdirSync(join(root, "data"), { recursive: true });
  writeFileSync(described, JSON.stringify({ study, respondents: answers.respondents.length } satisfies DescribedStudy));
  for (const [name, text] of Object.entries(await pageData(evaluated))) writeFileSync(join(root, "data", name), text);
  await stagePages(ROOT, root);
  return { [HANDED_OVER]: folder };
}
