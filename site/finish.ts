import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { chapterOf } from "../src/chapter/chapter.js";
import { inLanguage } from "../src/study/inLanguage.js";
import { addresses, shell, words } from "../src/texts/language.js";
import { brokenLinks } from "./brokenLinks.js";
import { evaluatePages } from "./evaluatePages.js";
import { outsideAddresses, outsideAddressesOfStyle } from "./outsideAddresses.js";
import type { EvaluatedStudy } from "./pageData/evaluateStudy.js";
import type { Progress } from "./progress.js";
import { siteFiles } from "./siteFiles.js";
import { throwProblems } from "./throwProblems.js";
import { WRITERS } from "./writers/writers.js";

/**
 * Does to a site that Framework built what Framework cannot: evaluates its pages, writes the chapter in all its forms,
 * and refuses what Framework lets through in silence.
 *
 * @param site Folder that Framework built; changed in place.
 * @param evaluated What its pages show.
 * @param progress Told how many pages are done.
 * @throws Error with one line a problem.
 */
export async function finishSite(site: string, evaluated: EvaluatedStudy, progress: Progress): Promise<void> {
  const { study, results, hypotheses } = evaluated;
  const pages = await evaluatePages(site, inLanguage(study.title, shell.language), progress);
  const exhibits = chapterOf(words, results, evaluated, study.criteria, [hypotheses.resampled]);
  const downloads = join(site, addresses.downloads);
  mkdirSync(downloads, { recursive: true });
  for (const write of WRITERS) await write({ site, downloads }, { evaluated, pages, exhibits });
  const documents = new Map([...pages].map(([page, { document }]) => [page, document]));
  throwProblems([
    ...[...documents].flatMap(([page, document]) => outsideAddresses(page, document)),
    ...siteFiles(site, ".css").flatMap((file) => outsideAddressesOfStyle(file, readFileSync(join(site, file), "utf8"))),
    ...brokenLinks(site, documents),
  ]);
}
