import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { buildLock } from "../../site/buildLock.js";
import { runningSince } from "../../site/runningSince.js";
import { faultyDisk } from "./faultyDisk.js";

let file: string;
beforeEach(() => {
  file = join(mkdtempSync(join(tmpdir(), "lock-")), "deep", "lock");
});
afterEach(() => rmSync(join(file, "..", ".."), { recursive: true }));

const SINCE = "2026-01-02T03:04:05.678Z";
const own = { process: process.pid, started: runningSince(process.pid), host: hostname(), since: SINCE };

function leave(text: string, age = 0): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  const then = Date.now() / 1000 - age;
  utimesSync(file, then, then);
}

test("a second build waits for the first, and says for whom, and how to end that", async () => {
  const waited: string[] = [];
  const first = await buildLock(file, () => {});
  const { since } = JSON.parse(readFileSync(file, "utf8"));
  const second = buildLock(file, (sentence) => {
    waited.push(sentence);
    first();
  });
  (await second)();
  expect(waited).toEqual([
    `Waiting for another build in this folder (process ${process.pid}, since ${since}). Ctrl+C ends the wait. If that build does not run any more, delete ${file}, and this one goes on.`,
  ]);
  expect(readdirSync(dirname(file))).toEqual([]);
});

test("the lock of another computer is waited for, until it is deleted", async () => {
  leave(JSON.stringify({ ...own, host: "elsewhere" }), 1e6);
  const waited: string[] = [];
  const lock = buildLock(file, (sentence) => {
    waited.push(sentence);
    setTimeout(() => rmSync(file), 500);
  });
  (await lock)();
  expect(waited).toEqual([
    `Waiting for another build in this folder (process ${process.pid} on elsewhere, another computer, since ${SINCE}). Ctrl+C ends the wait. If that build does not run any more, delete ${file}, and this one goes on.`,
  ]);
});

describe("is taken over", () => {
  const gone = spawnSync(process.execPath, ["--version"]).pid;
  test.each([
    ["of a process that is no more", JSON.stringify({ ...own, process: gone })],
    ["of another process that had this one's number before a restart", JSON.stringify({ ...own, started: "earlier" })],
    ["that holds the number alone of one that is no more, as earlier versions wrote it", String(gone)],
    ["that is empty, as a full disk leaves it", ""],
    ["of which half was written", '{"process":1,"ho'],
    ["that is anything else", "[]"],
  ])("a lock %s", async (_, text) => {
    leave(text, 60);
    const unlock = await buildLock(file, () => expect.unreachable());
    expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({ process: process.pid, host: hostname() });
    unlock();
    expect(readdirSync(dirname(file))).toEqual([]);
  });

  test("a lock whose number another program has now", async () => {
    const other = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60000)"]);
    leave(JSON.stringify({ ...own, process: other.pid, started: "earlier" }));
    (await buildLock(file, () => expect.unreachable()))();
    leave(JSON.stringify({ ...own, process: other.pid, started: runningSince(other.pid!) }));
    const waited: string[] = [];
    const lock = buildLock(file, (sentence) => {
      waited.push(sentence);
      other.kill("SIGKILL");
    });
    (await lock)();
    expect(waited[0]).toContain(`process ${other.pid}, since ${SINCE}`);
  });

  test("an empty lock that another is just about to fill is left to it", async () => {
    leave("");
    const waited: string[] = [];
    const lock = buildLock(file, (sentence) => {
      waited.push(sentence);
      rmSync(file);
    });
    await sleep(500);
    writeFileSync(file, JSON.stringify(own));
    (await lock)();
    expect(waited).toHaveLength(1);
  });

  test("by one of many at a time", async () => {
    leave(JSON.stringify({ ...own, process: gone }));
    let inside = 0;
    const most: number[] = [];
    await Promise.all(
      Array.from({ length: 5 }, async () => {
        const unlock = await buildLock(file, () => {});
        most.push(++inside);
        await sleep(20);
        inside--;
        unlock();
      }),
    );
    expect(most).toEqual([1, 1, 1, 1, 1]);
  });
});

test("a lock that cannot be written is none, and says why", async () => {
  mkdirSync(dirname(file));
  const heal = faultyDisk((step, halve) => {
    if (!step.startsWith("writeFile")) return;
    halve();
    throw Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });
  });
  await expect(buildLock(file, () => expect.unreachable())).rejects.toThrow("ENOSPC: no space left on device, write");
  heal();
  expect(readdirSync(dirname(file))).toEqual([]);
});

test("only its own lock is given back", async () => {
  const unlock = await buildLock(file, () => {});
  const others = JSON.stringify({ ...own, host: "elsewhere" });
  writeFileSync(file, others);
  unlock();
  expect(readFileSync(file, "utf8")).toBe(others);
});

test("a process is known by its start", async () => {
  expect(runningSince(process.pid)).toBe(runningSince(process.pid));
  expect(runningSince(process.pid)).not.toBe("");
  const child = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60000)"]);
  expect(runningSince(child.pid!)).not.toBe(runningSince(process.pid));
  child.kill("SIGKILL");
  await new Promise((done) => child.on("close", done));
  expect(runningSince(child.pid!)).toBeUndefined();
});
