import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { JSDOM } from "jsdom";
import { afterEach, beforeEach, expect, test } from "vitest";
import { brokenLinks } from "../../site/brokenLinks.js";
import { builtPages, builtSite } from "./builtSite.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "links-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function check(files: Readonly<Record<string, string>>): string[] {
  const pages = new Map<string, Document>();
  for (const [path, html] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), html);
    if (path.endsWith(".html")) pages.set(path, new JSDOM(html).window.document);
  }
  return brokenLinks(folder, pages);
}

test("links between pages, to places on them, to files and to other sites are sound", () => {
  const index =
    '<a href="./a/b.html?x=1#here">1</a><a href="data.csv">2</a><a href="https://example.org/">3</a><a href="#top" id="top">4</a>';
  expect(
    check({ "index.html": index, "a/b.html": '<p id="here"><a href="../">1</a><a href="/">2</a>', "data.csv": "" }),
  ).toEqual([]);
});

test("a link to a page or place that is not there is named with the page it stands on", () => {
  expect(
    check({ "index.html": '<a href="./a">1</a><a href="a.html#no">2</a><a href="#no">3</a>', "a.html": "" }),
  ).toEqual([
    "index.html: broken link: ./a",
    "index.html: link to a place that is not there: a.html#no",
    "index.html: link to a place that is not there: #no",
  ]);
});

test("an id given twice is named", () => {
  expect(check({ "index.html": '<p id="a"><p id="a">' })).toEqual(["index.html: id given twice: a"]);
});

test("the built site has no broken link", () => {
  const pages = builtPages().map(
    (page) => [page, new JSDOM(readFileSync(join(builtSite, page), "utf8")).window.document] as const,
  );
  expect(brokenLinks(builtSite, new Map(pages))).toEqual([]);
});
