import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { buildLock } from "../../site/buildLock.js";

let file: string;
beforeEach(() => {
  file = join(mkdtempSync(join(tmpdir(), "lock-")), "deep", "lock");
});
afterEach(() => rmSync(join(file, "..", ".."), { recursive: true }));

test("a second build waits for the first, and says for whom", async () => {
  const waited: number[] = [];
  const first = await buildLock(file, () => {});
  const second = buildLock(file, (process) => {
    waited.push(process);
    first();
  });
  (await second)();
  expect(waited).toEqual([process.pid]);
  expect(existsSync(file)).toBe(false);
});

test("the lock of a build that died is taken over", async () => {
  const { pid } = spawnSync(process.execPath, ["--version"]);
  (await buildLock(file, () => {}))();
  writeFileSync(file, String(pid));
  const unlock = await buildLock(file, () => expect.unreachable());
  expect(readFileSync(file, "utf8")).toBe(String(process.pid));
  unlock();
});
