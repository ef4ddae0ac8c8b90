import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/**
 * Waits until no other build runs in this tree, for builds share Framework's cache, and then keeps others waiting.
 *
 * @param file Path of the lock.
 * @param onWait Told once the id of the process that is waited for.
 * @returns Gives the lock back.
 */
export async function buildLock(file: string, onWait: (process: number) => void): Promise<() => void> {
  mkdirSync(dirname(file), { recursive: true });
  for (let told = false; ; told = true) {
    if (take(file)) return () => rmSync(file, { force: true });
    const owner = Number(readFileSync(file, { encoding: "utf8", flag: "a+" }));
    if (owner && !isRunning(owner)) rmSync(file, { force: true });
    else if (!told) onWait(owner);
    await sleep(200);
  }
}

function take(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0); // signal 0 only asks
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
