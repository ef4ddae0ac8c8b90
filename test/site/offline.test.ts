import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { clientLibraries, seedVersionCache } from "../../site/offline.js";

const root = mkdtempSync(join(tmpdir(), "offline-"));
afterAll(() => rmSync(root, { recursive: true }));

test("every library that Framework's client may load has a folder of a made-up version in its cache", () => {
  const libraries = clientLibraries();
  expect(libraries).toEqual([...new Set(libraries)].sort());
  expect(libraries).toEqual(expect.arrayContaining(["htl", "isoformat", "d3", "@observablehq/plot"]));
  seedVersionCache(root);
  const cache = join(root, ".observablehq", "cache", "_npm");
  for (const name of libraries) expect(existsSync(join(cache, `${name}@0.0.0-offline`))).toBe(true);
  const scopes = new Set(libraries.map((name) => name.split("/")[0]!));
  expect(readdirSync(cache)).toHaveLength(scopes.size);
});
