import { appendFileSync, rmSync, statSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { loadStudy } from "../loaders/loadStudy.js";
import { relations } from "../src/analysis/results/relation.js";
import { RESAMPLING, resample } from "../src/analysis/results/resample.js";
import { scoredStudy } from "../src/analysis/results/scoredStudy.js";
import { finished } from "../src/statistics/finished.js";
import { COEFFICIENTS } from "../src/study/parameters.js";
import { syntheticStudy } from "./syntheticStudy.js";
import { type Taken, wholeProcess } from "./wholeProcess.js";

// npm run --silent bench -- [N …]: times `results` as a whole process on seeded synthetic answers of N respondents
// each, against a process of Node that does nothing and one that reads the same file in blocks; then the resampling of
// a hypothesis.
const asked = process.argv.slice(2).map(Number);
const SIZES = asked.length > 0 ? asked : [99, 10_000, 100_000, 1_000_000];
const RUNS = 3;

/** An answer that no scale has. */
const WRONG = "0";

const EMPTY = ["-e", ""];
const READING = [
  "-e",
  `const { openSync, readSync } = require("node:fs");
   const [file, block] = [openSync(process.argv[1]), Buffer.alloc(262144)];
   while (readSync(file, block) > 0);`,
];
const RESULTS = ["commands/run.mjs", "results"];

/** The median of several runs, each followed by one of the others, so that all meet the same load. */
function medians(processes: readonly (readonly string[])[]): Taken[] {
  const rounds = Array.from({ length: RUNS }, () => processes.map(wholeProcess));
  return processes.map((_, at) => {
    const runs = rounds.map((round) => round[at]!).sort((a, b) => a.cpuSeconds - b.cpuSeconds);
    return runs[Math.floor(RUNS / 2)]!;
  });
}

/** Makes the last answer of the last respondent one that is none. */
function spoilLastAnswer(file: string): void {
  truncateSync(file, statSync(file).size - `${WRONG}\n`.length);
  appendFileSync(file, `${WRONG}\n`);
}

const padded = (value: string | number, width: number) => String(value).padStart(width);

console.log(`results, whole process, median of ${RUNS} runs: seconds of all cores together, and peak memory`);
for (const n of SIZES) {
  const folder = syntheticStudy(n);
  const file = join(folder, "responses.csv");
  const [empty, reading, results] = medians([EMPTY, [...READING, file], [...RESULTS, folder]]) as [Taken, Taken, Taken];
  if (results.status !== 0) throw new Error(results.stderr);
  const ratio = (other: Taken) => padded((results.cpuSeconds / other.cpuSeconds).toFixed(1), 5);
  console.log(
    `n = ${padded(n, 8)}  ${padded(results.cpuSeconds.toFixed(2), 5)} s  ${padded(results.peakMegabytes.toFixed(0), 4)} MB  ` +
      `${ratio(empty)} x an empty process  ${ratio(reading)} x reading the file alone`,
  );
  spoilLastAnswer(file);
  const refused = wholeProcess([...RESULTS, folder]);
  if (refused.status !== 1) throw new Error("results took an answer that is none");
  const problems = refused.stderr.split("\n").filter((line) => line.startsWith(folder));
  console.log(
    `  with a wrong answer in the last line  ${refused.cpuSeconds.toFixed(2)} s  ${problems.length} problem(s)`,
  );
  rmSync(folder, { recursive: true });
}

const folder = syntheticStudy(99);
const found = relations(scoredStudy(loadStudy(folder).study)).slice(0, 1);
rmSync(folder, { recursive: true });
console.log(
  `${RESAMPLING.permutations} permutations and ${RESAMPLING.resamples} resamples of a hypothesis, n = 99, median of ${RUNS} runs`,
);
for (const coefficient of COEFFICIENTS) {
  const runs = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    finished(resample(found, { ...RESAMPLING, coefficient, levels: [0.95] }));
    return (performance.now() - start) / 1000;
  }).sort((a, b) => a - b);
  console.log(`${coefficient.padEnd(11)}  ${runs[Math.floor(RUNS / 2)]!.toFixed(2)} s`);
}
