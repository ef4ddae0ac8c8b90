import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { runningSince } from "./runningSince.js";

/** Who holds a lock. */
interface Owner {
  readonly process: number;
  /** When that process started, as the system writes it. */
  readonly started: string;
  readonly host: string;
  /** When it took the lock. */
  readonly since: string;
}

/**
 * A lock is written at once: what cannot be read after so many milliseconds was left by a full disk, or a process
 * killed meanwhile.
 */
const WRITTEN = 2000;

/**
 * Waits until no other build runs in this tree, for builds share Framework's cache, and then keeps others waiting. The
 * lock of a build that is no more is taken over.
 *
 * @param file Path of the lock.
 * @param onWait Told once whom it waits for, and how to end that.
 * @returns Gives the lock back.
 */
export async function buildLock(file: string, onWait: (sentence: string) => void): Promise<() => void> {
  mkdirSync(dirname(file), { recursive: true });
  const own = JSON.stringify({
    process: process.pid,
    started: runningSince(process.pid) ?? "",
    host: hostname(),
    since: new Date().toISOString(),
  } satisfies Owner);
  for (let told = false; ; ) {
    if (take(file, own)) return () => read(file) === own && rmSync(file, { force: true });
    const found = read(file);
    const owner = ownerOf(found);
    if (owner ? isGone(owner) : isOld(file)) remove(file, found);
    else if (owner && !told) {
      onWait(waiting(owner, file));
      told = true;
    }
    await sleep(200);
  }
}

function waiting({ process: id, host, since }: Owner, file: string): string {
  const who = host === hostname() ? `process ${id}` : `process ${id} on ${host}, another computer`;
  return `Waiting for another build in this folder (${who}, since ${since}). Ctrl+C ends the wait. If that build does not run any more, delete ${file}, and this one goes on.`;
}

function take(file: string, own: string): boolean {
  try {
    writeFileSync(file, own, { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    if (own.startsWith(read(file) ?? own)) rmSync(file, { force: true }); // it was made, and could not be filled
    throw error;
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

function ownerOf(text = ""): Owner | undefined {
  try {
    const owner = JSON.parse(text) as Owner;
    return typeof owner.process === "number" && typeof owner.host === "string" ? owner : undefined;
  } catch {
    return undefined;
  }
}

/** A process of another computer cannot be seen from here. */
function isGone({ process: id, started, host }: Owner): boolean {
  if (host !== hostname()) return false;
  const now = runningSince(id);
  return now === undefined || (now !== "" && started !== "" && now !== started);
}

function isOld(file: string): boolean {
  const found = statSync(file, { throwIfNoEntry: false });
  return found !== undefined && Date.now() - found.mtimeMs > WRITTEN;
}

/**
 * Moved first: if two do this at once, the second finds that what it moved is the first one's new lock, and puts it
 * back.
 */
function remove(file: string, found: string | undefined): void {
  const aside = `${file}.${randomBytes(8).toString("hex")}`;
  try {
    renameSync(file, aside);
    if (read(aside) === found) rmSync(aside, { force: true });
    else renameSync(aside, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error; // another was faster
  }
}
