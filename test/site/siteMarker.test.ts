import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { MARKER, markedFiles, markSite } from "../../site/siteMarker.js";

test("a site's marker lists its files, the same for the same files", () => {
  const site = mkdtempSync(join(tmpdir(), "marker-"));
  mkdirSync(join(site, "b", "empty"), { recursive: true });
  for (const file of ["c.html", "a.html", "b/x.csv"]) writeFileSync(join(site, file), "");
  expect(markedFiles(site)).toBeUndefined();
  markSite(site);
  const first = readFileSync(join(site, MARKER), "utf8");
  expect(markedFiles(site)).toEqual(["a.html", "b/x.csv", "c.html"]);
  markSite(site);
  expect(readFileSync(join(site, MARKER), "utf8")).toBe(first);
  rmSync(site, { recursive: true });
});
