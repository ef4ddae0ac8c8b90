import { existsSync, readdirSync, rmSync, utimesSync, watch } from "node:fs";
import { join, sep } from "node:path";

/**
 * Deletes every cached loader output, before a preview. Framework reuses an output that it finds, and never compares it
 * with the data or the modules a loader reads. A build runs no loader. Framework's own caches (names that start with
 * `_`) are keyed by version and stay.
 *
 * @param root Framework's source root, `src`.
 */
export function dropLoaderOutputs(root: string): void {
  const cache = join(root, ".observablehq", "cache");
  if (!existsSync(cache)) return;
  for (const entry of readdirSync(cache)) {
    if (!entry.startsWith("_")) rmSync(join(cache, entry), { recursive: true, force: true });
  }
}

/**
 * Paths of all loader entries below the root: files named like their output with `.ts` behind (`data/results.json.ts`).
 *
 * @param root Framework's source root, `src`.
 */
export function loaderEntries(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => !file.startsWith(".observablehq") && isLoaderEntry(file))
    .map((file) => join(root, file));
}

/**
 * Preview only: whenever an input of the loaders changes, touches the loader entries. Framework watches nothing else of
 * a loader, and a touched entry makes it run the loader again and send the result to the open pages.
 *
 * @param root Framework's source root, `src`.
 * @param folders Folders that hold inputs: the data, the loaders, and the root itself for the modules that loaders
 * import.
 */
export function touchLoadersOnChange(root: string, folders: readonly string[]): void {
  const watching = Symbol.for("site.freshness.watching");
  const once = globalThis as { [watching]?: boolean };
  if (once[watching]) return; // Framework evaluates the config anew when that file changes
  once[watching] = true;
  let timer: NodeJS.Timeout | undefined;
  const touch = () => {
    const now = new Date();
    for (const file of loaderEntries(root)) utimesSync(file, now, now);
  };
  for (const folder of folders.filter((path) => existsSync(path))) {
    watch(folder, { recursive: true }, (_event, file) => {
      if (file !== null && !isInput(file)) return;
      clearTimeout(timer);
      timer = setTimeout(touch, 150); // editors write in several steps
    });
  }
}

/** Loader entries and caches change because of us; pages and styles are watched by Framework itself. */
function isInput(file: string): boolean {
  return !file.split(sep).includes(".observablehq") && !isLoaderEntry(file) && !/\.(md|css)$/.test(file);
}

function isLoaderEntry(file: string): boolean {
  return /\.[a-z]+\.ts$/.test(file) && !file.endsWith(".d.ts");
}
