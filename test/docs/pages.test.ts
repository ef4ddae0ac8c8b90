import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";
import { filesIn } from "../filesIn.js";
import { blocks, codes, PAGES, prose } from "./markdown.js";

const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
const COMMAND = /\bnpm (?:run )?(?:--silent )?([a-z]+(?::[a-z]+)?)/g;
const PATH = /^[.\w[\]-]+\/[\w./[\]*-]*$|^[\w-]+\.(?:md|ts|yaml|json|csv|cff)$/;
const MADE_BY_A_BUILD = /^(?:dist|unduh|\.build)\/|^sampel\.html/;
const WIDTH = 120;
const LINK = /\]\((?!https?:)([^)]+)\)/g;

const pathsIn = (text: string) => codes(text).filter((code) => PATH.test(code));
const commandsIn = (text: string) =>
  [...codes(text), ...blocks("sh", text)].flatMap((code) => [...code.matchAll(COMMAND)].map(([, name]) => name!));

/** The fragments that lead to the headings of a page, as GitHub makes them. */
function fragments(text: string): string[] {
  const slugs = [...prose(text).matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
  return slugs.map((slug, i) => {
    const before = slugs.slice(0, i).filter((other) => other === slug).length;
    return before === 0 ? slug : `${slug}-${before}`;
  });
}

/** Whether a link of a page leads to a file, and to a heading in it if it names one. */
function leadsSomewhere(page: string, link: string): boolean {
  const [path, fragment] = link.split("#") as [string, string?];
  const target = path === "" ? page : normalize(join(dirname(page), path));
  if (!existsSync(target)) return false;
  return fragment === undefined || fragments(readFileSync(target, "utf8")).includes(fragment);
}

/** What is written of the program, or by it. */
const sources = (...folders: readonly string[]) => filesIn(...folders).filter((path) => /\.(?:ts|md)$/.test(path));

describe.each(PAGES)("%s", (page, text) => {
  it("names commands that there are", () => {
    for (const name of commandsIn(text)) expect(["ci", ...Object.keys(scripts)]).toContain(name);
  });

  it("names paths that there are", () => {
    const missing = pathsIn(text).filter((path) => {
      const start = path.replace(/\*.*$/, "");
      return !MADE_BY_A_BUILD.test(path) && !existsSync(start) && !existsSync(join("data", start));
    });
    expect(missing).toEqual([]);
  });

  it("has links that lead somewhere", () => {
    const links = [...prose(text).matchAll(LINK)].map(([, link]) => link!);
    expect(links.filter((link) => !leadsSomewhere(page, link))).toEqual([]);
  });
});

it.each(PAGES.slice(0, 2))("%s names paths and commands", (_, text) => {
  expect(pathsIn(text).length).toBeGreaterThan(5);
  expect(commandsIn(text).length).toBeGreaterThan(5);
});

it.each(PAGES.filter(([page]) => page !== "CONTRIBUTING.md"))("%s has prose of at most 120 columns", (_, text) => {
  const lines = prose(text).split("\n");
  expect(lines.filter((line) => line.length > WIDTH && !/^\||^!\[/.test(line))).toEqual([]);
});

it("the program names pages of docs that there are", () => {
  const named = sources("src", "loaders", "site", "commands").flatMap((path) => {
    const text = readFileSync(path, "utf8");
    return [...text.matchAll(/\bdocs\/[\w-]+\.md\b/g)].map(([page]) => page);
  });
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((page) => !existsSync(page))).toEqual([]);
});

it("the program names no README but that of a study's folder", () => {
  const naming = sources("src", "loaders", "site").filter((path) => readFileSync(path, "utf8").includes("README"));
  expect(naming).toEqual(["loaders/files/inputFolder.ts"]); // a file that no loader reads
});
