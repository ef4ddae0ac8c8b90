import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";
import { runningSince } from "../../site/runningSince.js";

test("is the same for one process each time, and another for another", async () => {
  const other = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
  try {
    await once(other, "spawn");
    const [own, its] = [runningSince(process.pid), runningSince(other.pid!)];
    expect(own).toBe(runningSince(process.pid));
    expect(typeof its).toBe("string");
    expect(its).not.toBe(own);
  } finally {
    other.kill();
    await once(other, "exit");
  }
  expect(runningSince(other.pid!)).toBeUndefined();
});

test("is nothing of a number that no process has", () => {
  expect(runningSince(2 ** 30)).toBeUndefined();
});
