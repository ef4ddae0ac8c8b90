import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { buildSync } from "esbuild";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { beginReplacement, recover } from "../../site/replaceFolder.js";
import { markSite } from "../../site/siteMarker.js";
import { digests } from "./digests.js";
import { faultyDisk, type Step } from "./faultyDisk.js";

const OLD = { "index.html": "old", "a/x.html": "old x", "a/y.html": "old y" };
const NEW = { "index.html": "new", "a/x.html": "new x", "b/z.html": "new z" };

/** The replacement alone, as a program that is killed before, in the middle of, or after one of its writes. */
const PROGRAM = `
  import { beginReplacement } from ${JSON.stringify(join(process.cwd(), "site/replaceFolder.ts"))};
  import { faultyDisk } from ${JSON.stringify(join(process.cwd(), "test/site/faultyDisk.ts"))};
  const [, , folder, at, where] = process.argv;
  let count = 0;
  faultyDisk((_step, halve) => {
    if (count++ !== Number(at)) return;
    if (where === "in the middle of") halve();
    process.kill(process.pid, "SIGKILL");
  });
  beginReplacement(folder + "/dist", folder + "/work/replacement.json").finish(folder + "/made");
  process.kill(process.pid, "SIGKILL");`;

const programs = mkdtempSync(join(tmpdir(), "kill-"));
const program = join(programs, "replace.mjs");
buildSync({
  stdin: { contents: PROGRAM, loader: "ts", resolveDir: process.cwd() },
  bundle: true,
  platform: "node",
  format: "esm",
  outfile: program,
});
afterAll(() => rmSync(programs, { recursive: true }));

let folder: string;
let target: string;
let journal: string;
beforeEach(() => {
  folder = world();
  target = join(folder, "dist");
  journal = join(folder, "work", "replacement.json");
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A folder with a site, another that was made, and nothing else. */
function world(): string {
  const made = mkdtempSync(join(tmpdir(), "swap-"));
  put(join(made, "dist"), OLD);
  put(join(made, "made"), NEW);
  return made;
}

function put(site: string, files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(site, file)), { recursive: true });
    writeFileSync(join(site, file), text);
  }
  markSite(site);
}

function siteOf(files: Readonly<Record<string, string>>): Record<string, string> {
  const site = mkdtempSync(join(tmpdir(), "site-"));
  try {
    put(site, files);
    return digests(site);
  } finally {
    rmSync(site, { recursive: true });
  }
}
const old = siteOf(OLD);
const fresh = siteOf(NEW);

/** Every write of a replacement, by name. */
function stepsOf(): Step[] {
  const made = world();
  const steps: Step[] = [];
  const heal = faultyDisk((step) => steps.push(step));
  beginReplacement(join(made, "dist"), join(made, "work", "replacement.json")).finish(join(made, "made"));
  heal();
  rmSync(made, { recursive: true });
  return steps;
}
const steps = stepsOf();
/** The last writes that a fault keeps from replacing; with the next, the new site is there. */
const exchange = steps.findIndex((step) => /^rename .*\.next to .*dist$/.test(step));

test("the finished folder takes the place of the old one, of which nothing stays", () => {
  beginReplacement(target, journal).finish(join(folder, "made"));
  expect(digests(target)).toEqual(fresh);
  expect(readdirSync(folder).sort()).toEqual(["dist", "made", "work"]);
  expect(readdirSync(join(folder, "work"))).toEqual([]);
});

test("a target that is not there yet is made, with the folders above", () => {
  const deep = join(folder, "a", "b", "dist");
  beginReplacement(deep, journal).finish(join(folder, "made"));
  expect(digests(deep)).toEqual(fresh);
  expect(readdirSync(dirname(deep))).toEqual(["dist"]);
});

test("until it is finished nothing is touched, and abandoned it leaves nothing", () => {
  const replacement = beginReplacement(target, journal);
  expect(digests(target)).toEqual(old);
  replacement.abandon();
  expect(readdirSync(folder).sort()).toEqual(["dist", "made", "work"]);
  expect(readdirSync(join(folder, "work"))).toEqual([]);
});

test("where it cannot be written down, nothing is left of the attempt", () => {
  mkdirSync(journal, { recursive: true });
  expect(() => beginReplacement(target, journal)).toThrow();
  expect(readdirSync(folder).sort()).toEqual(["dist", "made", "work"]);
  expect(readdirSync(join(folder, "work"))).toEqual([basename(journal)]);
});

test("neighbours stay, whatever their names", () => {
  for (const name of ["dist.last", "dist.next", ".dist.last"]) put(join(folder, name), OLD);
  beginReplacement(target, journal).finish(join(folder, "made"));
  for (const name of ["dist.last", "dist.next", ".dist.last"]) expect(digests(join(folder, name))).toEqual(old);
});

test("its steps are known by name", () => {
  expect(steps[exchange - 1]).toMatch(/dist to .*\.dist\.last$/);
  expect(steps.length).toBeGreaterThan(12);
});

describe.each(["before", "in the middle of"])("killed %s", (where) => {
  test.each(steps.map((step, at) => [step, at] as const))(
    "%s (%#), it leaves a whole site, or the next command puts it back",
    (_, at) => {
      const { signal } = spawnSync(process.execPath, [program, folder, String(at), where]);
      expect(signal).toBe("SIGKILL");
      const isGone = !existsSync(target);
      const { restored } = recover(journal);
      expect(restored).toBe(isGone ? target : undefined);
      expect(digests(target)).toEqual(at <= exchange ? old : fresh);
      beginReplacement(target, journal).finish(join(folder, "made"));
      expect(digests(target)).toEqual(fresh);
      expect(readdirSync(folder).sort()).toEqual(["dist", "made", "work"]);
      expect(readdirSync(join(folder, "work"))).toEqual([]);
    },
  );
});

describe.each(["ENOSPC", "EACCES"])("with %s", (code) => {
  test.each(steps.map((step, at) => [step, at] as const))(
    "at %s (%#), the old site stands or the new one, and nothing blocks the next",
    (_, at) => {
      let count = 0;
      const heal = faultyDisk((step, halve) => {
        if (count++ !== at) return;
        halve();
        throw Object.assign(new Error(`${code}: ${step}`), { code });
      });
      let thrown: NodeJS.ErrnoException | undefined;
      let replacement: ReturnType<typeof beginReplacement> | undefined;
      try {
        replacement = beginReplacement(target, journal);
        replacement.finish(join(folder, "made"));
      } catch (error) {
        thrown = error as NodeJS.ErrnoException;
        replacement?.abandon();
      }
      heal();
      expect(thrown?.code).toBe(at <= exchange ? code : undefined); // once the new site is there nothing has failed
      expect(digests(target)).toEqual(at <= exchange ? old : fresh);
      recover(journal);
      expect(digests(target)).toEqual(at <= exchange ? old : fresh);
      expect(readdirSync(folder).filter((name) => name !== "work")).toEqual(["dist", "made"]);
    },
  );

  test("at every write from one on, the old site stands or the new one", () => {
    for (let from = 0; from <= steps.length; from++) {
      const made = world();
      let count = 0;
      const heal = faultyDisk((step) => {
        if (count++ >= from) throw Object.assign(new Error(`${code}: ${step}`), { code });
      });
      try {
        const replacement = beginReplacement(join(made, "dist"), join(made, "work", "replacement.json"));
        try {
          replacement.finish(join(made, "made"));
        } catch {
          replacement.abandon();
        }
      } catch {
        // it could not begin
      }
      heal();
      recover(join(made, "work", "replacement.json"));
      expect([old, fresh]).toContainEqual(digests(join(made, "dist")));
      expect(readdirSync(made).filter((name) => name.startsWith("."))).toEqual([]);
      rmSync(made, { recursive: true });
    }
  });
});

test("where something else took the place meanwhile, the old site is kept, and it is said where", () => {
  const aside = { target, next: join(folder, ".dist-1.next"), last: join(folder, ".dist-1.last") };
  put(aside.next, NEW);
  put(aside.last, OLD);
  mkdirSync(dirname(journal));
  writeFileSync(journal, JSON.stringify(aside));
  expect(recover(journal)).toEqual({ kept: aside.last });
  expect(digests(aside.last)).toEqual(old);
  expect([existsSync(aside.next), existsSync(journal)]).toEqual([false, false]);
});

test("without a killed command there is nothing to recover", () => {
  expect(recover(journal)).toEqual({});
  mkdirSync(dirname(journal));
  writeFileSync(journal, "");
  expect(recover(journal)).toEqual({});
  expect(readFileSync(join(target, "index.html"), "utf8")).toBe("old");
});
