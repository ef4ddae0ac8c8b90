import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DataVersion } from "../src/study/study.js";
import { problemWords } from "../src/texts/id/problems.js";
import type { Problems } from "./problem.js";

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
  const read = new Map<string, DataVersion["files"][number]>();
  const open = (path: string, absent: () => void): InputFile | undefined => {
    const bytes = bytesOf(join(folder, path));
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
    has: (path) => existsSync(join(folder, path)),
    version: () => versionOf([...read.values()]),
  };
}

function bytesOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT" || (error as NodeJS.ErrnoException).code === "ENOTDIR") return undefined;
    throw error;
  }
}

/** The decoder drops a byte order mark and refuses bytes that are not UTF-8, instead of replacing them. */
function decode(path: string, bytes: Uint8Array, problems: Problems): InputFile | undefined {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (text.trim() !== "") return { path, text };
    problems.error({ file: path }, problemWords.emptyFile());
  } catch {
    problems.error({ file: path }, problemWords.notUtf8());
  }
  return undefined;
}

function versionOf(files: DataVersion["files"][number][]): DataVersion {
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  const lines = files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join("");
  return { version: sha256(lines).slice(0, 8), files };
}

const sha256 = (data: string | Uint8Array) => createHash("sha256").update(data).digest("hex");
