import { spawn } from "node:child_process";
import { cpSync, existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { seededRandom } from "../../src/statistics/seededRandom.js";
import { digests } from "../site/digests.js";
import { BUILD, copyTree } from "../site/treeCopy.js";
import { replacementProgram } from "./replacementProgram.js";

// npm run try:kills -- [BUILDS [REPLACEMENTS [SEED]]]: kills as many builds at a random moment, and as many replacements of a finished site,
// and looks each time whether the folder holds one whole site; where it holds none, whether the next command puts the last one back.
const [builds = 200, replacements = 200, seed = 1] = process.argv.slice(2).map(Number);
const STUDIES = ["test/fixtures/small", "test/fixtures/five"];

const random = seededRandom(seed);
const copy = copyTree();
const output = join(copy.folder, "dist");
const counts: Record<string, number> = {};
let faults = 0;

/** Runs a program, and kills it after some milliseconds unless it has ended. */
async function killed(args: readonly string[], environment: Readonly<Record<string, string>>, after: number): Promise<boolean> {
  const child = spawn(process.execPath, args, { cwd: copy.folder, env: { ...process.env, ...environment }, stdio: "ignore" });
  const timer = setTimeout(() => child.kill("SIGKILL"), after);
  const signal = await new Promise((done) => child.on("close", (_code, by) => done(by)));
  clearTimeout(timer);
  return signal === "SIGKILL";
}

const isSite = (site: string, whole: readonly Record<string, string>[]) =>
  existsSync(site) && whole.some((files) => JSON.stringify(files) === JSON.stringify(digests(site)));

/** Counts how a kill ended; `next` is the command after it, which is asked to put things right where no site is there. */
async function look(what: string, site: string, whole: readonly Record<string, string>[], next: () => Promise<unknown>): Promise<void> {
  const isGone = !existsSync(site);
  if (isGone) await next();
  const end = !isSite(site, whole) ? "no whole site" : isGone ? "the last site put back by the next command" : "one whole site";
  if (end === "no whole site") faults++;
  counts[`${what}: ${end}`] = (counts[`${what}: ${end}`] ?? 0) + 1;
}

try {
  const whole: Record<string, string>[] = [];
  let longest = 0;
  for (const study of STUDIES) {
    const start = performance.now();
    const { code, text } = await copy.run(process.execPath, BUILD, { STUDY: study });
    if (code !== 0) throw new Error(text);
    longest = Math.max(longest, performance.now() - start);
    whole.push(digests(output));
    cpSync(output, join(copy.folder, ".made", String(whole.length)), { recursive: true });
  }
  console.log(`A build takes up to ${(longest / 1000).toFixed(1)} s.`);

  const program = replacementProgram(copy.folder);
  const replace = (of: number) => [
    program,
    join(copy.folder, ".made", String(of)),
    output,
    join(copy.folder, ".build", "replacement.json"),
  ];
  const start = performance.now();
  await killed(replace(1), {}, 60_000);
  const whileReplacing = performance.now() - start;
  for (let i = 0; i < replacements; i++) {
    const what = (await killed(replace(1 + (i % 2)), {}, random() * whileReplacing))
      ? "replacements killed"
      : "replacements not killed in time";
    await look(what, output, whole, () => killed([program, "recover", "", join(copy.folder, ".build", "replacement.json")], {}, 60_000));
  }
  console.log(
    Object.entries(counts)
      .map(([end, count]) => `${count} ${end}`)
      .join("\n"),
  );

  for (let i = 0; i < builds; i++) {
    const what = (await killed(BUILD, { STUDY: STUDIES[i % 2]! }, random() * longest)) ? "builds killed" : "builds not killed in time";
    await look(what, output, whole, () => copy.run(process.execPath, BUILD, { STUDY: "nowhere" }));
    if ((i + 1) % 10 === 0) console.log(`${i + 1} builds, ${faults} faults`);
  }
  await sleep(2000); // what Framework began ends by itself
  const { code, text } = await copy.run(process.execPath, BUILD, { STUDY: STUDIES[0]! });
  if (code !== 0 || !isSite(output, whole.slice(0, 1))) faults++;
  const left = readdirSync(copy.folder)
    .filter((name) => name.startsWith(".dist"))
    .concat(readdirSync(join(copy.folder, ".build")));
  console.log(
    Object.entries(counts)
      .map(([end, count]) => `${count} ${end}`)
      .join("\n"),
  );
  console.log(`The build after them all ${code === 0 ? "is whole" : `failed: ${text}`}; beside its site it leaves ${left.join(", ")}.`);
} finally {
  copy.remove();
}
console.log(`${faults} faults`);
process.exitCode = faults > 0 ? 1 : 0;
