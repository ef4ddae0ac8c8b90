import { constants } from "node:buffer";
import { readFileSync, type Stats, statSync } from "node:fs";
import { join } from "node:path";
import type { DataVersion } from "../../src/study/study.js";
import { type NotFile, type ProblemWording, problemWords } from "../../src/texts/id/problems.js";
import { bytesAtMost } from "../limits.js";
import type { Problems } from "../problem.js";
import { sha256 } from "../sha256.js";
import { decodeText } from "./decodeText.js";

/** A file of the study as text, by its path within the study's folder. */
export interface InputFile {
  readonly path: string;
  readonly text: string;
}

export interface InputFolder {
  /** The file's text; undefined when it has none to give, which is reported. */
  required(path: string): InputFile | undefined;
  /** As `required`, but a file that is not there is no problem. */
  optional(path: string): InputFile | undefined;
  has(path: string): boolean;
  /** What was read so far, as the version of the data. */
  version(): DataVersion;
}

/**
 * Opens a study's folder for reading and remembers a fingerprint of everything read from it, so that the version speaks of the
 * input alone: files that no loader reads (a README, notes) do not change it.
 *
 * @example
 * openFolder("data", collectProblems("data")).required("items.csv")?.text;
 */
export function openFolder(folder: string, problems: Problems): InputFolder {
  return openFiles((path) => bytesOf(join(folder, path), bytesAtMost(path)), problems);
}

/**
 * Opens a study wherever its files are.
 *
 * @param bytesOf a file's bytes by its path within the study; undefined where there is no such file, and throws where it cannot be read
 * @example
 * openFiles((path) => files.get(path), collectProblems("memory")).has("items.csv");
 */
export function openFiles(bytesOf: (path: string) => Uint8Array | undefined, problems: Problems): InputFolder {
  const read = new Map<string, DataVersion["files"][number]>();
  const open = (path: string, absent: () => void): InputFile | undefined => {
    let bytes: Uint8Array | undefined;
    try {
      bytes = bytesOf(path);
    } catch (error) {
      const wording = error instanceof Refused ? error.wording : problemWords.unreadableFile((error as Error).message);
      problems.error({ file: path }, wording);
      return undefined;
    }
    if (bytes === undefined) {
      absent();
      return undefined;
    }
    read.set(path, { path, sha256: sha256(bytes), bytes: bytes.length });
    return decode(path, bytes, problems);
  };
  return {
    required: (path) => open(path, () => problems.error({ file: path }, problemWords.missingFile())),
    optional: (path) => open(path, () => {}),
    has: (path) => isThere(() => bytesOf(path)),
    version: () => versionOf([...read.values()]),
  };
}

/** What is there but cannot be read is there. */
function isThere(bytesOf: () => Uint8Array | undefined): boolean {
  try {
    return bytesOf() !== undefined;
  } catch {
    return true;
  }
}

/** What stands there is not read, whoever may read it. */
class Refused extends Error {
  constructor(readonly wording: ProblemWording) {
    super(wording.found);
  }
}

/** Asks what stands there before it is opened: a pipe would be waited on for ever, and too large a file would end the run. */
function bytesOf(path: string, most: number): Buffer | undefined {
  try {
    const stats = statSync(path); // of what a link leads to
    if (!stats.isFile()) throw new Refused(problemWords.notFile(kindOf(stats)));
    if (stats.size > most) throw new Refused(problemWords.tooLarge(stats.size, most, most === constants.MAX_STRING_LENGTH));
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT" || (error as NodeJS.ErrnoException).code === "ENOTDIR") return undefined;
    throw error;
  }
}

function kindOf(stats: Stats): NotFile {
  if (stats.isDirectory()) return "folder";
  if (stats.isFIFO()) return "pipe";
  return stats.isSocket() ? "socket" : "device";
}

function decode(path: string, bytes: Uint8Array, problems: Problems): InputFile | undefined {
  const found = decodeText(bytes);
  if (typeof found === "string") {
    problems.error({ file: path }, problemWords.undecodable(found));
    return undefined;
  }
  const { text, encoding } = found;
  problems.understood(path, { encoding });
  if (encoding === "Windows-1252") problems.warn({ file: path }, problemWords.western(), problemWords.westernNote(path));
  if (text.trim() !== "") return { path, text };
  problems.error({ file: path }, problemWords.emptyFile());
  return undefined;
}

function versionOf(files: DataVersion["files"][number][]): DataVersion {
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  const lines = files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join("");
  return { version: sha256(lines).slice(0, 8), files };
}
