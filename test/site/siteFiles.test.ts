import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { siteFiles } from "../../site/siteFiles.js";

const site = mkdtempSync(join(tmpdir(), "site-"));
afterAll(() => rmSync(site, { recursive: true }));
mkdirSync(join(site, "variabel"));
for (const file of ["metode.html", "variabel/a.html", "404.html", "tabel-1.csv"]) writeFileSync(join(site, file), "");

test("are those with an ending, by their paths in the site, sorted", () => {
  expect(siteFiles(site, ".html")).toEqual(["404.html", "metode.html", join("variabel", "a.html")]);
  expect([siteFiles(site, ".csv"), siteFiles(site, ".js")]).toEqual([["tabel-1.csv"], []]);
});
