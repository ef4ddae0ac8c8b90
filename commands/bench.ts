import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { loadStudy } from "../loaders/loadStudy.js";
import { relations } from "../src/analysis/results/relation.js";
import { RESAMPLING, resample } from "../src/analysis/results/resample.js";
import { scoredStudy } from "../src/analysis/results/scoredStudy.js";
import { finished } from "../src/statistics/finished.js";
import { COEFFICIENTS } from "../src/study/parameters.js";
import { syntheticStudy } from "./syntheticStudy.js";

/**
 * Times `results` as a whole process on seeded synthetic answers, and says how it grows; then the resampling of a
 * hypothesis.
 */
const SIZES = [99, 10_000, 100_000, 1_000_000];
const RUNS = 3;

/** Prints a process's peak memory (kilobytes) on its standard error as it ends. */
const MEASURE =
  "data:text/javascript,process.on('exit',()=>process.stderr.write('peak '+process.resourceUsage().maxRSS))";

function time(folder: string): { seconds: number; megabytes: number } {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ["--import", MEASURE, "commands/run.mjs", "results", folder], {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(stderr);
  const kilobytes = /peak (\d+)/.exec(stderr)?.[1];
  if (kilobytes === undefined) throw new Error(`no peak of memory in ${stderr}`);
  return { seconds, megabytes: Number(kilobytes) / 1024 };
}

const measured = SIZES.map((n) => {
  const folder = syntheticStudy(n);
  const runs = Array.from({ length: RUNS }, () => time(folder)).sort((a, b) => a.seconds - b.seconds);
  rmSync(folder, { recursive: true });
  return { n, ...runs[Math.floor(RUNS / 2)]! };
});
console.log(`results, whole process, median of ${RUNS} runs`);
for (const { n, seconds, megabytes } of measured) {
  const ratio = seconds / measured[0]!.seconds;
  console.log(
    `n = ${String(n).padStart(7)}  ${seconds.toFixed(2)} s  ${ratio.toFixed(1)} x n = ${SIZES[0]}  ${megabytes.toFixed(0)} MB`,
  );
}

const folder = syntheticStudy(SIZES[0]!);
const found = relations(scoredStudy(loadStudy(folder).study)).slice(0, 1);
rmSync(folder, { recursive: true });
console.log(
  `${RESAMPLING.permutations} permutations and ${RESAMPLING.resamples} resamples of a hypothesis, n = ${SIZES[0]}, median of ${RUNS} runs`,
);
for (const coefficient of COEFFICIENTS) {
  const runs = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    finished(resample(found, { ...RESAMPLING, coefficient, levels: [0.95] }));
    return (performance.now() - start) / 1000;
  }).sort((a, b) => a - b);
  console.log(`${coefficient.padEnd(11)}  ${runs[Math.floor(RUNS / 2)]!.toFixed(2)} s`);
}
