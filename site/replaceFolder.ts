import { randomBytes } from "node:crypto";
import { copyFileSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { entriesOf } from "./siteMarker.js";

/** A folder about to be replaced. */
export interface Replacement {
  /**
   * Puts a finished folder in its place: whoever reads the old one finds it whole until the new one is there.
   *
   * @throws Error, after which the old one stands as it was.
   */
  readonly finish: (finished: string) => void;
  /** Leaves everything as it was; after `finish` it does nothing. */
  readonly abandon: () => void;
}

/** What stands beside a folder while it is replaced. */
interface Aside {
  readonly target: string;
  /** The new one, until it is whole. */
  readonly next: string;
  /** The old one, until the new one is in its place. */
  readonly last: string;
}

/**
 * Prepares the replacement of a folder: whoever may not write there learns it now. What is put beside it has names that
 * nobody can have taken, and is written down before it exists, so that the next command can tidy up after one that was
 * killed.
 *
 * @param target Real path of the folder; it may not exist yet.
 * @param journal Path of the file that says what is under way.
 */
export function beginReplacement(target: string, journal: string): Replacement {
  const beside = (end: string) =>
    join(dirname(target), `.${basename(target)}-${randomBytes(8).toString("hex")}.${end}`);
  const aside: Aside = { target, next: beside("next"), last: beside("last") };
  const abandon = () => {
    if (read(journal)) tidyUp(aside, journal);
  };
  try {
    mkdirSync(dirname(target), { recursive: true });
    write(journal, aside);
    mkdirSync(aside.next);
  } catch (error) {
    abandon();
    throw error;
  }
  return {
    finish: (finished) => {
      for (const file of entriesOf(finished).filter((entry) => !entry.endsWith("/"))) {
        mkdirSync(dirname(join(aside.next, file)), { recursive: true });
        copyFileSync(join(finished, file), join(aside.next, file)); // the target may be on another disk, where a rename is not possible
      }
      exchange(aside);
      tidyUp(aside, journal);
    },
    abandon,
  };
}

function exchange({ target, next, last }: Aside): void {
  const isReplaced = exists(target);
  if (isReplaced) rename(target, last);
  try {
    rename(next, target);
  } catch (error) {
    if (isReplaced) rename(last, target);
    throw error;
  }
}

/** How a command found what the one before it left. */
export interface Recovery {
  /** A folder that is back in its place. */
  readonly restored?: string;
  /** The old folder, where meanwhile another stands in its place. */
  readonly kept?: string;
}

/**
 * Ends what a killed command began: if the old folder was taken away and the new one is not in its place, the old one
 * is put back.
 *
 * @param journal Path of the file that says what was under way.
 */
export function recover(journal: string): Recovery {
  const aside = read(journal);
  if (!aside) return {};
  const { target, next, last } = aside;
  const isHalf = exists(last) && exists(next);
  const isFree = !exists(target);
  if (isFree && exists(last)) rename(last, target);
  tidyUp(isHalf && !isFree ? { target, next, last: next } : aside, journal);
  return { ...(isFree && exists(target) && { restored: target }), ...(exists(last) && { kept: last }) };
}

/** Deletes what is beside the target. What cannot be moved or deleted now stays written down, for the next command. */
function tidyUp({ target, next, last }: Aside, journal: string): void {
  if (!exists(target) && exists(last)) return;
  try {
    for (const path of [next, last]) rmSync(path, { recursive: true, force: true, maxRetries: 3 });
    rmSync(journal, { force: true });
  } catch {
    // the target is whole all the same
  }
}

/**
 * On Windows a folder cannot be moved while another program, such as a virus scanner, reads in it: a moment later it
 * can.
 */
function rename(from: string, to: string): void {
  for (let tries = 1; ; tries++) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      const isHeld =
        process.platform === "win32" &&
        ["EPERM", "EACCES", "EBUSY"].includes((error as NodeJS.ErrnoException).code ?? "");
      if (!isHeld || tries === 20) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    }
  }
}

/** Whole or not at all, whenever it is killed. */
function write(journal: string, aside: Aside): void {
  mkdirSync(dirname(journal), { recursive: true });
  try {
    writeFileSync(`${journal}.new`, JSON.stringify(aside));
    renameSync(`${journal}.new`, journal);
  } catch (error) {
    rmSync(`${journal}.new`, { force: true });
    throw error;
  }
}

function read(journal: string): Aside | undefined {
  try {
    return JSON.parse(readFileSync(journal, "utf8")) as Aside;
  } catch {
    return undefined;
  }
}

function exists(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}
