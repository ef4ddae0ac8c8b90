import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/**
 * Left by a build in its site: the names of all its files, and nothing else, so that the same site has the same bytes.
 */
export const MARKER = ".site.json";

/** Lists a finished site's files in it, so that a later build knows what it may delete. */
export function markSite(folder: string): void {
  const files = entriesOf(folder).filter((entry) => entry !== MARKER && !entry.endsWith("/"));
  writeFileSync(
    join(folder, MARKER),
    `${JSON.stringify({ about: "files of a site that a build may replace", files }, null, 1)}\n`,
  );
}

/**
 * The names that a site's marker lists.
 *
 * @returns undefined where there is no marker, or none that a build wrote.
 */
export function markedFiles(folder: string): readonly string[] | undefined {
  try {
    const { files } = JSON.parse(readFileSync(join(folder, MARKER), "utf8")) as { files: unknown };
    return Array.isArray(files) ? files.map(String) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * All that is in a folder, sorted, parted by slashes: files, links, which are not followed, and with a slash at their
 * end folders that are empty.
 */
export function entriesOf(folder: string): string[] {
  const below = (path: string): string[] => {
    const entries = readdirSync(path, { withFileTypes: true });
    const name = relative(folder, path).split(sep).join("/");
    if (entries.length === 0 && name) return [`${name}/`];
    return entries.flatMap((entry) =>
      entry.isDirectory() ? below(join(path, entry.name)) : [name ? `${name}/${entry.name}` : entry.name],
    );
  };
  return below(folder).sort();
}
