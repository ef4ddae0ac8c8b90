import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { irreplaceable, replaceFolder } from "../../site/replaceFolder.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "swap-"));
  mkdirSync(join(folder, "new"));
  writeFileSync(join(folder, "new", "index.html"), "new");
});
afterEach(() => rmSync(folder, { recursive: true }));

test("the finished folder takes the place of the old one, of which nothing stays", () => {
  mkdirSync(join(folder, "dist"));
  writeFileSync(join(folder, "dist", "old.html"), "old");
  replaceFolder(join(folder, "new"), join(folder, "dist"));
  expect(readdirSync(folder)).toEqual(["dist"]);
  expect(readdirSync(join(folder, "dist"))).toEqual(["index.html"]);
  expect(readFileSync(join(folder, "dist", "index.html"), "utf8")).toBe("new");
});

test("a target that is not there yet is made", () => {
  replaceFolder(join(folder, "new"), join(folder, "dist"));
  expect(existsSync(join(folder, "dist", "index.html"))).toBe(true);
});

test("a folder of anything but a site is not to be replaced, nor the project or what holds it", () => {
  mkdirSync(join(folder, "papers"));
  expect(irreplaceable(join(folder, "papers"))).toBeUndefined();
  writeFileSync(join(folder, "papers", "thesis.txt"), "");
  expect(irreplaceable(join(folder, "papers"))).toContain("is no site");
  for (const path of [".", dirname(process.cwd()), "/"]) expect(irreplaceable(path)).toContain("holds the project");
  expect(irreplaceable(join(folder, "new"))).toBeUndefined();
});
