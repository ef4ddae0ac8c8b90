import { type Stats, statSync } from "node:fs";
import { join } from "node:path";
import type { DataVersion } from "../../src/study/study.js";
import { fileProblems, problemWords } from "../../src/texts/language.js";
import type { NotFile } from "../../src/texts/words/problemWords.js";
import { bytesAtMost } from "../limits.js";
import type { Problems } from "../problem.js";
import { sha256 } from "../sha256.js";
import { bytesInMemory, bytesOnDisk, type FileBytes } from "./fileBytes.js";
import { FileFault, unlessFaulty } from "./fileFault.js";
import { FORMAT_BYTES, tableFormat } from "./tableFormat.js";
import { firstBytes, type TextBytes, textBytes, wholeText } from "./textBytes.js";

/** What tables' names end with: what is read, and what is told apart to say how it can be. */
const ENDINGS = ["csv", "xlsx", "sav", "ods", "xls"];

/** A file of the study as text, by its path within the study's folder. */
export interface InputFile {
  readonly path: string;
  readonly text: string;
}

/** A table as text. */
export interface CsvFile {
  readonly path: string;
  readonly text: TextBytes;
}

/** A table as bytes that are no text. */
export interface BinaryTable {
  readonly path: string;
  readonly format: "XLSX" | "ODS" | "SAV";
  readonly bytes: Uint8Array;
  /** The sheet that is meant, where one is named. */
  readonly sheet?: string;
}

/** A table of the study, whatever its format. */
export type TableFile = CsvFile | BinaryTable;

/** How a table is asked for. */
export interface TableWanted {
  /** Whether it is a problem that there is none. */
  readonly required?: boolean;
  readonly sheet?: string | undefined;
}

export interface InputFolder {
  /** The file's text; undefined when it has none to give, which is reported. */
  required(path: string): InputFile | undefined;
  /** A table that can be nothing but a CSV. */
  csv(path: string, wanted?: Pick<TableWanted, "required">): CsvFile | undefined;
  /** A table by its path without the ending, which its format decides. */
  table(name: string, wanted?: TableWanted): TableFile | undefined;
  /** Where a table that was asked for stands, or should. */
  pathOf(name: string): string;
  has(path: string): boolean;
  /** What was read so far, as the version of the data. */
  version(): DataVersion;
}

/**
 * Opens a study's folder for reading and remembers a fingerprint of everything read from it, so that the version speaks
 * of the input alone: files that no loader reads (a README, notes) do not change it.
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
 * @param bytesOf a file's bytes by its path within the study; undefined where there is no such file, and throws where
 * it cannot be read
 * @example
 * openFiles((path) => files.get(path), collectProblems("memory")).has("items.csv");
 */
export function openFiles(
  bytesOf: (path: string) => FileBytes | Uint8Array | undefined,
  problems: Problems,
): InputFolder {
  const read = new Map<string, FileBytes>();
  const tablePaths = new Map<string, string>();
  /** Undefined where there is no such file; "unreadable" is reported. */
  const open = (path: string): FileBytes | "unreadable" | undefined => {
    try {
      const found = bytesOf(path);
      const bytes = found instanceof Uint8Array ? bytesInMemory(found) : found;
      if (bytes !== undefined) read.set(path, bytes);
      return bytes;
    } catch (error) {
      const wording =
        error instanceof FileFault ? error.wording : problemWords.unreadableFile((error as Error).message);
      problems.error({ file: path }, wording);
      return "unreadable";
    }
  };
  const readWith = <Read>(path: string, bytes: FileBytes | "unreadable", reading: (bytes: FileBytes) => Read) =>
    bytes === "unreadable" ? undefined : unlessFaulty(path, problems, () => reading(bytes));
  const csv = (path: string, { required = false }: TableWanted = {}): CsvFile | undefined => {
    const bytes = open(path);
    if (bytes === undefined && required) problems.error({ file: path }, problemWords.missingFile());
    return bytes && readWith(path, bytes, (found) => textFile(path, found, problems));
  };
  const table = (name: string, { required = false, sheet }: TableWanted = {}): TableFile | undefined => {
    const found = ENDINGS.flatMap((ending) => {
      const path = `${name}.${ending}`;
      const bytes = open(path);
      return bytes === undefined ? [] : [{ path, bytes }];
    });
    const [first, ...others] = found;
    if (first !== undefined) tablePaths.set(name, first.path);
    if (first === undefined && (required || sheet !== undefined))
      problems.error({ file: `${name}.csv` }, problemWords.missingTable());
    if (others.length > 0)
      problems.error({ file: first!.path }, fileProblems.severalTables(found.map(({ path }) => path)));
    if (first === undefined || others.length > 0) return undefined;
    return readWith(first.path, first.bytes, (bytes) => tableFile(first.path, bytes, sheet, problems));
  };
  return {
    required(path) {
      const file = csv(path, { required: true });
      return file && unlessFaulty(path, problems, () => ({ path, text: wholeText(file.text) }));
    },
    csv,
    table,
    pathOf: (name) => tablePaths.get(name) ?? `${name}.csv`,
    has: (path) => isThere(() => bytesOf(path)),
    version: () => versionOf([...read].map(([path, bytes]) => ({ path, ...bytes.fingerprint() }))),
  };
}

/** What is there but cannot be read is there. */
function isThere(bytesOf: () => unknown): boolean {
  try {
    return bytesOf() !== undefined;
  } catch {
    return true;
  }
}

/**
 * Asks what stands there before it is opened: a pipe would be waited on for ever, and too large a file would end the
 * run.
 */
function bytesOf(path: string, most: number): FileBytes | undefined {
  try {
    const stats = statSync(path); // of what a link leads to
    if (!stats.isFile()) throw new FileFault(problemWords.notFile(kindOf(stats)));
    if (stats.size > most) throw new FileFault(problemWords.tooLarge(stats.size, most));
    return bytesOnDisk(path, stats.size);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT" || (error as NodeJS.ErrnoException).code === "ENOTDIR")
      return undefined;
    throw error;
  }
}

function kindOf(stats: Stats): NotFile {
  if (stats.isDirectory()) return "folder";
  if (stats.isFIFO()) return "pipe";
  return stats.isSocket() ? "socket" : "device";
}

function tableFile(
  path: string,
  found: FileBytes,
  sheet: string | undefined,
  problems: Problems,
): TableFile | undefined {
  const isText = tableFormat(firstBytes(found.blocks(), FORMAT_BYTES)) === "text";
  const bytes = isText ? new Uint8Array() : found.whole();
  const format = isText ? "text" : tableFormat(bytes);
  if (format === "XLSX" || format === "ODS") return { path, format, bytes, ...(sheet !== undefined && { sheet }) };
  if (format !== "text" && format !== "SAV") {
    problems.error(
      { file: path },
      format === "encrypted" ? fileProblems.encrypted() : fileProblems.otherFormat(format),
    );
    return undefined;
  }
  if (sheet !== undefined) problems.error({ file: path }, fileProblems.needlessSheet(sheet));
  return format === "SAV" ? { path, format, bytes } : textFile(path, found, problems);
}

function textFile(path: string, bytes: FileBytes, problems: Problems): CsvFile | undefined {
  const text = textBytes(bytes);
  if (typeof text === "string") {
    problems.error({ file: path }, problemWords.undecodable(text));
    return undefined;
  }
  const { encoding, isBlank } = text;
  problems.understood(path, { encoding });
  if (encoding === "Windows-1252")
    problems.warn({ file: path }, problemWords.western(), problemWords.westernNote(path));
  if (!isBlank) return { path, text };
  problems.error({ file: path }, problemWords.emptyFile());
  return undefined;
}

function versionOf(files: DataVersion["files"][number][]): DataVersion {
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  const lines = files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join("");
  return { version: sha256(lines).slice(0, 8), files };
}
