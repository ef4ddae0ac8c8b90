import { describeProblems } from "../loaders/describeProblems.js";
import { describeReading } from "../loaders/describeReading.js";
import { openFolder } from "../loaders/files/inputFolder.js";
import { readStudy } from "../loaders/loadStudy.js";
import { collectProblems } from "../loaders/problem.js";
import { progressOn } from "../site/progress.js";
import { readings as words } from "../src/texts/language.js";
import { tellRows } from "./tellRows.js";
import { warnOfKeying } from "./warnOfKeying.js";

// npm run --silent check -- [DIR]: what is understood of the study in DIR, and every problem of it.
const [folder = "data", ...others] = process.argv.slice(2);
if (others.length > 0) {
  console.error(`check takes one folder, and got ${[folder, ...others].join(", ")}.`);
  process.exit(1);
}
const problems = collectProblems(folder);
const progress = progressOn(process.stderr);
const read = readStudy(openFolder(folder, problems), problems, { told: tellRows(progress) });
progress.end();
for (const [file, reading] of problems.readings) console.log(describeReading(file, reading).join("\n"));
if (read) warnOfKeying(read.study, problems);
if (read) console.log(words.respondents(read.study.answers.respondents.length, read.study.items.length));
console.log(problems.all.length === 0 ? words.fine : describeProblems(problems.all, problems.further()));
process.exitCode = read ? 0 : 1;
