// node commands/run.mjs NAME ARGS…: runs commands/NAME.ts as one script. It is bundled once and kept in .build/commands,
// with V8's code cache, for as long as every file that it was made of has the same content: to translate hundreds of
// modules takes longer than most of what a command does.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { Script } from "node:vm";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const name = process.argv[2];
const entry = join(ROOT, `commands/${name}.ts`);
const kept = join(ROOT, `.build/commands/${name}`);

/** In milliseconds: the times of files may be behind the clock by as much. */
const CLOCK_STEP = 20;

const bundle = keptBundle() ?? (await makeBundle().catch(giveUp));
const script = new Script(bundle.text, { filename: `${kept}.cjs`, cachedData: bundle.codeCache });
if (bundle.codeCache === undefined || script.cachedDataRejected) {
  // at the end of a run that did its work, when V8 has compiled what the command needs
  process.once(
    "exit",
    (code) => code === 0 && keep(".cache", Buffer.concat([sha1(bundle.text), script.createCachedData()])),
  );
}
process.argv.splice(1, 2, entry);
script.runInThisContext()(createRequire(entry));

function giveUp({ message }) {
  console.error(message);
  process.exit(1);
}

/** What was kept, if nothing that it was made of has changed. */
function keptBundle() {
  const text = read(`${kept}.cjs`);
  const record = text && read(`${kept}.json`)?.toString();
  if (!record) return undefined;
  const { made, madeOf } = parsed(record) ?? {};
  if (made !== madeHere(text) || !Object.entries(madeOf).every(([file, digest]) => digestOf(file) === digest))
    return undefined;
  return { text: text.toString(), codeCache: codeCacheOf(text) };
}

/** V8 takes the cache of any text of the same length: which text it is of stands before it. */
function codeCacheOf(text) {
  const cache = read(`${kept}.cache`);
  const of = sha1(text);
  return cache?.subarray(0, of.length).equals(of) ? cache.subarray(of.length) : undefined;
}

async function makeBundle() {
  const began = Date.now() - CLOCK_STEP;
  const { build } = await import("esbuild");
  const { outputFiles, metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    charset: "utf8",
    mainFields: ["module", "main"],
    banner: { js: "(function (require) {" },
    footer: { js: "})" },
    metafile: true,
    write: false,
    logLevel: "silent",
  });
  const text = outputFiles[0].text;
  const files = [
    ...Object.keys(metafile.inputs),
    "tsconfig.json",
    "node_modules/.package-lock.json",
    relative(ROOT, fileURLToPath(import.meta.url)),
  ];
  const madeOf = Object.fromEntries(files.map((file) => [file, digestOf(file)]));
  // what was saved meanwhile may be in the bundle or not
  if (files.some((file) => savedAt(file) >= began)) return { text, codeCache: undefined };
  keep(".cjs", text);
  keep(".json", JSON.stringify({ made: madeHere(text), madeOf }));
  return { text, codeCache: undefined };
}

/** What a bundle is besides what it was made of: by which Node, and whole. */
function madeHere(text) {
  return `${process.version} ${process.arch} ${sha1(text).toString("base64")}`;
}

function digestOf(file) {
  const content = read(resolve(ROOT, file));
  return content && sha1(content).toString("base64");
}

function sha1(content) {
  return createHash("sha1").update(content).digest();
}

function savedAt(file) {
  return statSync(resolve(ROOT, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function read(path) {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

function parsed(json) {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Puts a file in place whole. Where nothing can be written, the next run makes it again. */
function keep(ending, content) {
  const temporary = `${kept}${ending}.${process.pid}`;
  try {
    mkdirSync(dirname(kept), { recursive: true });
    writeFileSync(temporary, content);
    renameSync(temporary, `${kept}${ending}`);
  } catch {
    if (existsSync(temporary)) rmSync(temporary);
  }
}
