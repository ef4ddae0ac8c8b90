import { readlinkSync, realpathSync, type Stats, statSync } from "node:fs";
import { basename, dirname, join, resolve, sep } from "node:path";
import { addresses } from "../src/texts/language.js";
import { entriesOf, MARKER, markedFiles } from "./siteMarker.js";

/**
 * What builds wrote before they listed their files, all of it: the pages, what pages load and empty folders among it,
 * downloads.
 */
const UNMARKED = new RegExp(
  `^(?:${[
    "[\\w-]+\\.html",
    `${addresses.pages.variables}/[^/]+\\.html`,
    `${addresses.downloads}/[^/]+\\.(?:csv|json)`,
    "_\\w+/(?:[^/.][^/]*/)*(?:[^/.][^/]*\\.(?:js|css|json))?",
  ].join("|")})$`,
);

/** Where a site is to be put. */
export interface OutputFolder {
  /** Real path of the folder; it may not exist yet. */
  readonly target: string;
  /** It holds a site from before builds listed their files. */
  readonly isUnmarked: boolean;
}

/**
 * Finds the folder that a site is to be put into, and refuses what is not a build's to replace.
 *
 * @param output Its path; a link to a folder is followed.
 * @throws Error, a sentence: it is no folder, holds the project, or anything that no build wrote.
 */
export function outputFolder(output: string): OutputFolder {
  const target = realTarget(output);
  const project = realpathSync(".");
  const within = (path: string, folder: string) =>
    `${path}${sep}`.startsWith(folder.endsWith(sep) ? folder : folder + sep);
  if (within(project, target)) throw new Error(`OUTPUT: ${output} holds the project itself.`);
  if (within(target, join(project, ".build")))
    throw new Error(`OUTPUT: ${output} is where sites are built before they are put anywhere.`);
  const isUnmarked = target === join(project, "dist") && isUnmarkedSite(target);
  const strange = isUnmarked ? entriesOf(target).find((entry) => !UNMARKED.test(entry)) : strangeEntry(target);
  if (strange === undefined) return { target, isUnmarked };
  throw new Error(
    `OUTPUT: ${output} holds ${strange}, which no build put there, and everything in it would be deleted. Move it elsewhere, or take another folder.`,
  );
}

/**
 * A file of a folder that the marker in it does not list.
 *
 * @param folder Its path; where there is no folder there is no file.
 */
export function strangeEntry(folder: string): string | undefined {
  if (!statOf(folder)) return undefined;
  const known = new Set([MARKER, ...(markedFiles(folder) ?? [])].map((name) => name.normalize()));
  return entriesOf(folder).find((entry) => (entry === MARKER && known.size === 1) || !known.has(entry.normalize()));
}

function isUnmarkedSite(folder: string): boolean {
  if (!statOf(folder)) return false;
  const entries = entriesOf(folder);
  return ["index.html", "404.html"].every((page) => entries.includes(page)) && !entries.includes(MARKER);
}

/** The path without links on the way, so that what is put beside the folder is on its disk. */
function realTarget(output: string): string {
  const path = resolve(output);
  const found = statOf(path);
  if (found?.isDirectory()) return realpathSync(path);
  if (found) throw new Error(`OUTPUT: ${output} is a file, and a site is a folder.`);
  if (isLink(path)) throw new Error(`OUTPUT: ${output} is a link that leads nowhere.`);
  return join(realTarget(dirname(path)), basename(path));
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR" || code === "ELOOP") return undefined;
    throw error;
  }
}

function isLink(path: string): boolean {
  try {
    return Boolean(readlinkSync(path));
  } catch {
    return false;
  }
}
