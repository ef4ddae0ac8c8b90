import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { dropLoaderOutputs, loaderEntries } from "../../site/freshness.js";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "fresh-"));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(...files: string[]): void {
  for (const file of files) {
    mkdirSync(join(root, file, ".."), { recursive: true });
    writeFileSync(join(root, file), "");
  }
}

test("loader outputs are dropped, Framework's own caches stay", () => {
  const cache = ".observablehq/cache";
  write(`${cache}/data/results.json`, `${cache}/_node/d3/index.js`);
  dropLoaderOutputs(root);
  expect(existsSync(join(root, cache, "data"))).toBe(false);
  expect(existsSync(join(root, cache, "_node/d3/index.js"))).toBe(true);
});

test("nothing to drop is no error", () => {
  expect(() => dropLoaderOutputs(root)).not.toThrow();
});

test("loaders are the files named like their output; modules, declarations and caches are not", () => {
  write("data/results.json.ts", "table/table.ts", "types/x.d.ts", ".observablehq/cache/data/a.json.ts", "index.md");
  expect(loaderEntries(root)).toEqual([join(root, "data", "results.json.ts")]);
});
