import { spawn } from "node:child_process";
import { cpSync, existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { seededRandom } from "../../src/statistics/seededRandom.js";
import { digests } from "../site/digests.js";
import { BUILD, copyTree } from "../site/treeCopy.js";
import { replacementProgram } from "./replacementProgram.js";

// npm run try:kills -- [BUILDS [REPLACEMENTS [SEED]]]: kills as many builds at a random moment, and as many
// replacements of a finished site, and looks each time whether the folder holds one whole site; where it holds none,
// whether the next command puts the last one back.
const [builds = 200, replacements = 200, seed = 1] = process.argv.slice(2).map(Number);
const STUDIES = ["test/fixtures/small", "test/fixtures/five"];

const NEVER = 600_000;

const random = seededRandom(seed);
const copy = copyTree();
const output = join(copy.folder, "dist");
const counts: Record<string, number> = {};
let faults = 0;

/** Runs a program, and kills it some milliseconds after its start, or its first word, unless it has ended. */
async function killed(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  after: number,
  from: "start" | "word",
) {
  const child = spawn(process.execPath, args, {
    cwd: copy.folder,
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "ignore"],
  });
  if (from === "word") await new Promise((done) => child.stdout.once("data", done).once("close", done));
  const begun = performance.now();
  const timer = setTimeout(() => child.kill("SIGKILL"), after);
  child.stdout.resume();
  const signal = await new Promise((done) => child.on("close", (_code, by) => done(by)));
  clearTimeout(timer);
  return { wasKilled: signal === "SIGKILL", took: performance.now() - begun };
}

const isSite = (site: string, whole: readonly Record<string, string>[]) =>
  existsSync(site) && whole.some((files) => JSON.stringify(files) === JSON.stringify(digests(site)));

/**
 * Counts how a kill ended; `next` is the command after it, which is asked to put things right where no site is there.
 */
async function look(
  what: string,
  site: string,
  whole: readonly Record<string, string>[],
  next: () => Promise<unknown>,
): Promise<void> {
  const isGone = !existsSync(site);
  if (isGone) await next();
  const end = !isSite(site, whole)
    ? "no whole site"
    : isGone
      ? "the last site put back by the next command"
      : "one whole site";
  if (end === "no whole site") faults++;
  counts[`${what}: ${end}`] = (counts[`${what}: ${end}`] ?? 0) + 1;
}

function say(ends: Readonly<Record<string, number>>): void {
  for (const [end, count] of Object.entries(ends)) console.log(`${count} ${end}`);
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
  const journal = join(copy.folder, ".build", "replacement.json");
  const replace = (of: number) => [program, join(copy.folder, ".made", String(of)), output, journal];
  const { took } = await killed(replace(1), {}, NEVER, "word");
  for (let i = 0; i < replacements; i++) {
    const { wasKilled } = await killed(replace(1 + (i % 2)), {}, random() * took, "word");
    const recoverAlone = () => killed([program, "recover", "", journal], {}, NEVER, "start");
    await look(wasKilled ? "replacements killed" : "replacements not killed in time", output, whole, recoverAlone);
  }
  say(counts);

  for (let i = 0; i < builds; i++) {
    const { wasKilled } = await killed(BUILD, { STUDY: STUDIES[i % 2]! }, random() * longest, "start");
    const next = () => copy.run(process.execPath, BUILD, { STUDY: "nowhere" });
    await look(wasKilled ? "builds killed" : "builds not killed in time", output, whole, next);
    if ((i + 1) % 10 === 0) console.log(`${i + 1} builds, ${faults} faults`);
  }
  await sleep(2000); // what Framework began ends by itself
  const { code, text } = await copy.run(process.execPath, BUILD, { STUDY: STUDIES[0]! });
  if (code !== 0 || !isSite(output, whole.slice(0, 1))) faults++;
  const left = readdirSync(copy.folder)
    .filter((name) => name.startsWith(".dist"))
    .concat(readdirSync(join(copy.folder, ".build")));
  say(counts);
  console.log(
    `The build after them all ${code === 0 ? "is whole" : `failed: ${text}`}; beside its site it leaves ${left.join(", ")}.`,
  );
} finally {
  copy.remove();
}
console.log(`${faults} faults`);
process.exitCode = faults > 0 ? 1 : 0;
