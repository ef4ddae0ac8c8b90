import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const VERSION = "0.0.0-offline";

/** Packages that Framework's own input widgets import by bare name. */
const BARE_IMPORTS = ["htl", "isoformat"];

/**
 * Lets Framework build with no network. It asks a registry for the newest version of every library its client could
 * load lazily, used or not, unless its cache holds a folder of that library's name; empty folders are enough. The
 * version is made up on purpose: an `import "npm:…"` in a page then fails the build instead of reaching for a CDN.
 *
 * @param root Framework's source root, `src`.
 */
export function seedVersionCache(root: string): void {
  for (const name of clientLibraries()) {
    mkdirSync(join(root, ".observablehq", "cache", "_npm", `${name}@${VERSION}`), { recursive: true });
  }
}

/** Names of the libraries that Framework's client mentions as `npm:<name>`, sorted. */
export function clientLibraries(): string[] {
  const framework = createRequire(import.meta.url).resolve("@observablehq/framework/package.json");
  const client = join(dirname(framework), "dist", "client");
  const names = new Set(BARE_IMPORTS);
  for (const file of readdirSync(client, { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".js")) continue;
    for (const [, name] of readFileSync(join(client, file), "utf8").matchAll(/["']npm:((?:@[\w.-]+\/)?[\w.-]+)/g))
      names.add(name!);
  }
  return [...names].sort();
}
