import { rmSync } from "node:fs";
import { join } from "node:path";
import { describeProblems } from "../loaders/describeProblems.js";
import { loadStudy } from "../loaders/loadStudy.js";
import { buildLock } from "../site/buildLock.js";
import { writeDownloads } from "../site/downloads.js";
import { finishSite } from "../site/finish.js";
import { frameworkBuild } from "../site/framework.js";
import { keepBuild, readLastBuild } from "../site/lastBuild.js";
import { irreplaceable, replaceFolder } from "../site/replaceFolder.js";
import { analyse } from "../src/analyses/analyse.js";
import { type Built, dataChanges } from "../src/analyses/moves/dataChanges.js";
import { isPrinted } from "../src/audit/isPrinted.js";
import { inLanguage } from "../src/study/inLanguage.js";
import { dataChanges as words } from "../src/texts/id/dataChanges.js";
import { shell } from "../src/texts/id/shell.js";
import { type Options, readOptions } from "./options.js";

/** Built here, beside the last good site, which stays until the new one is complete. */
const ASIDE = ".build/site";

async function build({ study: folder, output }: Options): Promise<void> {
  const start = performance.now();
  const { study, warnings } = loadStudy(folder); // a study with a problem stops here
  if (warnings.length) console.warn(describeProblems(warnings));
  const obstacle = irreplaceable(output);
  if (obstacle) throw new Error(`OUTPUT: ${obstacle}.`);
  const unlock = await buildLock(".build/lock", console.log);
  try {
    rmSync(ASIDE, { recursive: true, force: true });
    await frameworkBuild({ STUDY: folder, SITE: ASIDE });
    if (!isPrinted(study)) rmSync(join(ASIDE, "audit.html")); // Framework builds every source there is
    writeDownloads(ASIDE, study);
    await finishSite(ASIDE, inLanguage(study.title, shell.language));
    replaceFolder(ASIDE, output);
  } finally {
    unlock();
  }
  const built = { results: analyse(study), answers: study.answers };
  console.log(`Built ${output} from ${folder} (version ${study.data.version}) in ${((performance.now() - start) / 1000).toFixed(1)} s.`);
  const last = readLastBuild(folder);
  if (last) console.log(changesSince(last, built).join("\n"));
  keepBuild(folder, built);
}

/** A build by an earlier version of this program may have been kept in another form. */
function changesSince(last: Built, now: Built): readonly string[] {
  try {
    return words.lines(dataChanges(last, now));
  } catch {
    return [words.incomparable];
  }
}

try {
  await build(readOptions());
  process.exit(0); // what the pages' cells left running would keep the process alive
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
