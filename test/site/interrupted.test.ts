import { spawn } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { markSite } from "../../site/siteMarker.js";
import { digests } from "./digests.js";
import { BUILD, copyTree, type TreeCopy } from "./treeCopy.js";

let copy: TreeCopy;
let dist: string;
let good: Record<string, string>;

beforeAll(() => {
  copy = copyTree();
  dist = join(copy.folder, "dist");
  mkdirSync(dist);
  writeFileSync(join(dist, "index.html"), "the last good site");
  markSite(dist);
  good = digests(dist);
});

afterAll(() => copy?.remove());

/** Starts a build, and ends it by a signal once Framework is at work. */
async function interrupted(signal: NodeJS.Signals): Promise<{ code: number | null; text: string }> {
  const { STUDY: _study, OUTPUT: _output, ...env } = process.env;
  const child = spawn(process.execPath, BUILD, { cwd: copy.folder, env, stdio: ["ignore", "pipe", "pipe"] });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => (text += part));
  const ended = new Promise<number | null>((done) => child.on("close", done));
  while (child.exitCode === null && !isFrameworkAtWork()) await sleep(20);
  child.kill(signal);
  return { code: await ended, text };
}

/** The configuration, the first that Framework reads, has seeded its cache. */
function isFrameworkAtWork(): boolean {
  const work = join(copy.folder, ".build");
  const handed = existsSync(work) ? readdirSync(work).filter((name) => name.endsWith(".handed")) : [];
  return handed.some((name) => existsSync(join(work, name, "pages", ".observablehq", "cache", "_npm")));
}

/** What stands in the project that a build may have left. */
function left(): string[] {
  const beside = readdirSync(copy.folder).filter((name) => name.startsWith(".dist"));
  return [...beside, ...readdirSync(join(copy.folder, ".build"))];
}

// One after the other in the same copy: each must see what the one before left.
describe.sequential("a build", () => {
  test.skipIf(process.platform === "win32").each([
    ["SIGTERM", 143],
    ["SIGINT", 130],
  ] as const)("interrupted by %s says so, leaves nothing, and the last good site", async (signal, code) => {
    const { text, ...rest } = await interrupted(signal);
    expect(rest).toEqual({ code });
    expect(text.replace(/^(Peringatan.*|.+: \d+ of \d+)\n/gm, "")).toBe(
      "The build was interrupted. The site built last stands as it was.\n",
    );
    expect(digests(dist)).toEqual(good);
    expect(left()).toEqual([]);
  });

  test("that is killed takes Framework along", async () => {
    await interrupted("SIGKILL");
    expect(digests(dist)).toEqual(good);
    expect(left()).toContain("lock");
    for (let wait = 0; wait < 200 && processesIn(copy.folder).length > 0; wait++) await sleep(100);
    expect(processesIn(copy.folder)).toEqual([]);
  });

  test("that was killed while it replaced the site leaves it to `npm start` to put it back, whatever state the study is in", async () => {
    const { last } = JSON.parse(readFileSync(join(copy.folder, ".build", "replacement.json"), "utf8"));
    renameSync(dist, last);
    const responses = join(copy.folder, "data", "responses.csv");
    writeFileSync(responses, readFileSync(responses, "utf8").replace(/^([^\n]*\n[^,]*),[^,]*/, "$1,99"));
    const { code, text } = await copy.run(process.execPath, ["--import", "tsx/esm", "commands/start.ts"], {
      PORT: "0",
    });
    expect(code).toBe(1);
    const [first, second] = text.split("\n");
    expect(first).toBe(
      `The last build was ended while it replaced ${join(realpathSync(copy.folder), "dist")}: the site that stood there is back.`,
    );
    expect(second).toMatch(/^data\/responses\.csv .*"99"/);
    expect(digests(dist)).toEqual(good);
    expect(left()).toEqual([]);
  });

  test("refuses what is not its to replace before it builds anything", async () => {
    writeFileSync(join(dist, "catatan.txt"), "");
    const { code, text } = await copy.run(process.execPath, BUILD, {
      STUDY: join(copy.folder, "test", "fixtures", "small"),
    });
    expect(code).toBe(1);
    expect(text).toContain(
      "OUTPUT: dist holds catatan.txt, which no build put there, and everything in it would be deleted.",
    );
    expect(left()).toEqual([]);
  });
});

/** Numbers of the processes that run in a folder; none where the system does not say. */
function processesIn(folder: string): string[] {
  if (process.platform !== "linux") return [];
  return readdirSync("/proc").filter((id) => {
    try {
      return /^\d+$/.test(id) && readlinkSync(`/proc/${id}/cwd`) === realpathSync(folder);
    } catch {
      return false; // it ended meanwhile, or is another user's
    }
  });
}
