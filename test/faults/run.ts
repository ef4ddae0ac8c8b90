import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { digests } from "../site/digests.js";
import { BUILD, copyTree } from "../site/treeCopy.js";

// npm run try:faults -- [EVERY [CODE]]: lets a whole build tell its writes, then builds once for the first write of
// every place in the code, and for every EVERY-th after it, which fails with CODE (ENOSPC unless), and looks each time: a
// sentence, an exit code, the last good site whole, nothing left that blocks the next build.
const [every = Number.POSITIVE_INFINITY] = process.argv.slice(2, 3).map(Number);
const code = process.argv[3] ?? "ENOSPC";
const STUDY = "test/fixtures/small";
const OTHER = "test/fixtures/five";

const copy = copyTree();
const root = realpathSync(copy.folder);
const output = join(root, "dist");
const log = join(root, ".faults.log");
const preload = `--import ${pathToFileURL(resolve("test/faults/faultyDisk.mjs"))}`;
let faults = 0;

const build = (study: string, at?: string) =>
  copy.run(process.execPath, BUILD, {
    STUDY: study,
    NODE_OPTIONS: preload,
    FAULT_ROOT: root,
    ...(at ? { FAULT_AT: at, FAULT_CODE: code } : { FAULT_LOG: log }),
  });

/** What stands in the project that a build may have left; what it keeps of the last one apart. */
function left(): string[] {
  const beside = readdirSync(root).filter((name) => name.startsWith(".dist"));
  return [...beside, ...readdirSync(join(root, ".build")).filter((name) => name !== "last")];
}

/** What is wrong with how a build ended. */
function wrongs(ended: { readonly code: number | null; readonly text: string }, good: string, fresh: string): string[] {
  const site = existsSync(output) ? JSON.stringify(digests(output)) : "none";
  const said = ended.text.replace(/^Peringatan.*\n/gm, "");
  return [
    ...(ended.code === 1 && site !== good ? [`the last good site is not whole (exit code 1)`] : []),
    ...(ended.code === 0 && site !== fresh ? [`the new site is not whole (exit code 0)`] : []),
    ...(ended.code !== 0 && ended.code !== 1 ? [`exit code ${ended.code}`] : []),
    ...(/^\s+at .*:\d+/m.test(said) ? ["a stack instead of a sentence"] : []),
    ...(ended.code === 1 && !/disk is full|no right|injected/.test(said) ? [`no sentence on it: ${said}`] : []),
    ...left().map((name) => `it left ${name}`),
  ];
}

try {
  mkdirSync(join(root, ".build"), { recursive: true });
  const first = await build(OTHER);
  if (first.code !== 0) throw new Error(first.text);
  const fresh = JSON.stringify(digests(output));
  const second = await build(STUDY);
  if (second.code !== 0) throw new Error(second.text);
  const good = JSON.stringify(digests(output));
  const steps = new Map(
    readFileSync(log, "utf8")
      .trimEnd()
      .split("\n")
      .map((line) => line.split("\t") as [string, string]),
  );
  rmSync(log);
  const met = new Map<string, number>();
  const tried: string[] = [];
  for (const [step, place] of steps) {
    const before = met.get(place) ?? 0;
    if (before % every === 0) tried.push(step);
    met.set(place, before + 1);
  }
  console.log(`${steps.size} kinds of writes from ${met.size} places; ${tried.length} are tried.`);
  const ends = new Map<string, number>();
  for (const [i, step] of tried.entries()) {
    const ended = await build(OTHER, step);
    const found = wrongs(ended, good, fresh);
    if (found.length > 0) {
      faults++;
      console.error(`${step}: ${found.join("; ")}`);
    }
    const end = ended.code === 0 ? "the build went on" : "the build stopped";
    ends.set(end, (ends.get(end) ?? 0) + 1);
    if (ended.code === 0) await build(STUDY); // the site that the next try is to leave
    if ((i + 1) % 10 === 0) console.log(`${i + 1} writes, ${faults} faults`);
  }
  const last = await copy.run(process.execPath, BUILD, { STUDY });
  if (last.code !== 0 || JSON.stringify(digests(output)) !== good) {
    faults++;
    console.error(`The build after them all is not whole: ${last.text}`);
  }
  for (const [end, times] of ends) console.log(`${times} times ${end}`);
} finally {
  copy.remove();
}
console.log(`${faults} faults`);
process.exitCode = faults > 0 ? 1 : 0;
