import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { blocks, codes, PAGES } from "./markdown.js";

const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
const COMMAND = /\bnpm (?:run )?(?:--silent )?([a-z]+(?::[a-z]+)?)/g;
const PATH = /^[.\w[\]-]+\/[\w./[\]*-]*$|^[\w-]+\.(?:md|ts|yaml|json|csv|cff)$/;
const MADE_BY_A_BUILD = /^(?:dist|unduh)\/|^sampel\.html/;

const pathsIn = (text: string) => codes(text).filter((code) => PATH.test(code));
const commandsIn = (text: string) =>
  [...codes(text), ...blocks("sh", text)].flatMap((code) => [...code.matchAll(COMMAND)].map(([, name]) => name!));

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

  it("has links that lead to a file", () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path]) => path!);
    expect(links.filter((path) => !existsSync(join(dirname(page), path)))).toEqual([]);
  });
});

it.each(PAGES.slice(0, 2))("%s names paths and commands", (_, text) => {
  expect(pathsIn(text).length).toBeGreaterThan(5);
  expect(commandsIn(text).length).toBeGreaterThan(5);
});
