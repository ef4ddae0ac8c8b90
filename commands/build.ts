import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describeProblems } from "../loaders/describeProblems.js";
import { type LoadedStudy, loadStudy } from "../loaders/loadStudy.js";
import { buildLock } from "../site/buildLock.js";
import { describeFault } from "../site/describeFault.js";
import { finishSite } from "../site/finish.js";
import { frameworkBuild } from "../site/framework.js";
import { handOver } from "../site/handOver.js";
import { keepBuild, readLastBuild } from "../site/lastBuild.js";
import { outputFolder } from "../site/outputFolder.js";
import { evaluateStudy } from "../site/pageData/evaluateStudy.js";
import { progressOn } from "../site/progress.js";
import { beginReplacement, recover } from "../site/replaceFolder.js";
import { markSite } from "../site/siteMarker.js";
import { absentPages } from "../site/sitePages.js";
import { analyse } from "../src/analysis/results/analyse.js";
import { type Built, dataChanges } from "../src/chapter/changes/dataChanges.js";
import { shell, dataChanges as words } from "../src/texts/language.js";
import { endWithNpm } from "./endWithNpm.js";
import { ofOneState } from "./ofOneState.js";
import { onInterrupt } from "./onInterrupt.js";
import { type Options, readOptions } from "./options.js";
import { tellRows } from "./tellRows.js";

const WORK = ".build";
const LOCK = join(WORK, "lock");
const JOURNAL = join(WORK, "replacement.json");

const progress = progressOn(process.stderr);

/** What is to be undone when the build ends, however it does; the last first. */
const undo: (() => void)[] = [];
const undoAll = () => {
  progress.end();
  for (let step = undo.pop(); step; step = undo.pop()) {
    try {
      step();
    } catch {
      // what cannot be undone now the next build finds; the other steps go on
    }
  }
};

async function build({ study: folder, output }: Options): Promise<void> {
  const start = performance.now();
  undo.push(await buildLock(LOCK, console.log));
  tidyUp();
  const first = loadStudy(folder, { told: tellRows(progress) }); // a study with a problem stops here
  const { target, isUnmarked } = outputFolder(output);
  if (isUnmarked)
    console.log(
      `${output} holds a site from before builds listed their files in it. It is replaced; the new one lists them.`,
    );
  const replacement = beginReplacement(target, JOURNAL);
  undo.push(replacement.abandon);
  const site = join(WORK, `site-${process.pid}-${Date.now()}`); // its own: of a killed build a process may still write for a moment
  undo.push(() => rmSync(site, { recursive: true, force: true, maxRetries: 3 }));
  const { study, warnings } = await ofOneState(folder, first, (loaded) => makeSite(site, folder, loaded), console.log);
  if (warnings.length) console.warn(describeProblems(warnings));
  outputFolder(output); // it may have been put to another use meanwhile
  replacement.finish(site);
  undoAll();
  console.log(
    `Built ${output} from ${folder} (version ${study.data.version}) in ${((performance.now() - start) / 1000).toFixed(1)} s.`,
  );
  compareWithLast(folder, { results: analyse(study), answers: study.answers });
}

/** Ends what a build that was killed began, and takes away what it left. */
function tidyUp(): void {
  const { restored, kept } = recover(JOURNAL);
  if (restored)
    console.log(`The last build was ended while it replaced ${restored}: the site that stood there is back.`);
  if (kept)
    console.log(
      `The last build was ended while it replaced a site. Something else stands in its place now: the site is in ${kept}.`,
    );
  mkdirSync(WORK, { recursive: true });
  for (const name of readdirSync(WORK).filter((entry) => /^(site|lock\.)/.test(entry))) {
    rmSync(join(WORK, name), { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Builds the site beside the last good one, which stays until the new one is complete. */
async function makeSite(site: string, folder: string, loaded: LoadedStudy): Promise<void> {
  rmSync(site, { recursive: true, force: true, maxRetries: 3 });
  const evaluated = evaluateStudy(folder, progress.step, loaded);
  const { study } = evaluated;
  const handed = `${site}.handed`;
  undo.push(() => rmSync(handed, { recursive: true, force: true, maxRetries: 3 }));
  const environment = await handOver(handed, evaluated);
  const framework = new AbortController();
  undo.push(() => framework.abort());
  await frameworkBuild({ ...environment, SITE: site }, framework.signal);
  undo.pop();
  for (const page of absentPages(study, shell.addresses)) rmSync(join(site, `${page}.html`)); // Framework builds every source there is
  await finishSite(site, evaluated, progress);
  progress.end();
  markSite(site);
}

/** Says what moved, and keeps this build for the next. The site is there, whether this works or not. */
function compareWithLast(folder: string, built: Built): void {
  const last = readLastBuild(folder);
  if (last) console.log(changesSince(last, built).join("\n"));
  try {
    keepBuild(folder, built);
  } catch (error) {
    console.warn(`The next build will not say what moved since this one. ${describeFault(error)}`);
  }
}

/** A build by an earlier version of this program may have been kept in another form. */
function changesSince(last: Built, now: Built): readonly string[] {
  try {
    return words.lines(dataChanges(last, now));
  } catch {
    return [words.incomparable];
  }
}

endWithNpm();
onInterrupt(undoAll, "The build was interrupted. The site built last stands as it was.");
try {
  await build(readOptions());
  process.exit(0); // what the pages' cells left running would keep the process alive
} catch (error) {
  undoAll();
  console.error(describeFault(error));
  process.exit(1);
}
