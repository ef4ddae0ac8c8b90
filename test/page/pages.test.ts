import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { pageSource } from "../../site/sitePages.js";
import type { Section } from "../../src/chapter/exhibit/section.js";
import { SECTIONS } from "../../src/outline/sections.js";
import { addresses } from "../../src/texts/id/addresses.js";

type Named = Pick<Section<unknown, unknown>, "sentences" | "exhibits" | "pieces">;

const sources = SECTIONS.map((outline) => ({ name: outline.name, outline, file: pageSource(outline, addresses) }));

/** The code of a page's cells, and what it says besides. */
function parted(file: string): {
  readonly source: string;
  readonly code: readonly string[];
  readonly prose: readonly string[];
} {
  const source = readFileSync(join("src", file), "utf8").replace(/^---\n.*?---\n/s, "");
  const cells = [...source.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, cell]) => cell!);
  const rest = source.replace(/^```ts\n.*?^```$/gms, "").split("\n");
  return {
    source,
    code: cells.flatMap((cell) => cell.split("\n").filter((line) => line !== "")),
    prose: rest.filter((line) => line !== "" && !line.startsWith("<!--")),
  };
}

const called = (source: string, call: RegExp) => [...source.matchAll(call)].map(([, name]) => name!);

describe.each(sources)("the page of $name", ({ name, outline, file }) => {
  const { source, code } = parted(file);

  it("has at most six imports, opens one page and defines no function", () => {
    expect(code.filter((line) => line.startsWith("import ")).length).toBeLessThanOrEqual(6);
    expect(code.filter((line) => /\bawait open(Plain|Marked)?Page\(/.test(line))).toHaveLength(1);
    expect(code.filter((line) => /=>|\bfunction\b/.test(line))).toEqual([]);
  });

  it("says every sentence of its section, shows each of its pieces once, and tables and figures by their key", async () => {
    const module = await import(`../../src/chapter/${name}/${name}Section.ts`);
    const section: Named & { outline: unknown } = module[`${name}Section`];
    expect(section.outline).toEqual(outline);
    expect([...new Set(called(source, /\$\{say\.(\w+)\}/g))].sort()).toEqual(Object.keys(section.sentences).sort());
    const shown = called(source, /show\(display, "([^"]+)"\)/g);
    expect(shown.filter((one, at) => shown.indexOf(one) < at)).toEqual([]);
    expect(shown.filter((one) => !Object.hasOwn(section.exhibits, one)).sort()).toEqual(
      Object.keys(section.pieces).sort(),
    );
  });
});

it("every page has a section", () => {
  const pages = readdirSync("src", { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".md") && file !== "404.md",
  );
  expect(pages.sort()).toEqual(sources.map(({ file }) => file).sort());
});

it("more than half of the lines of pages are reading matter", () => {
  const all = sources.map(({ file }) => parted(file));
  const lines = (part: "code" | "prose") => all.reduce((sum, page) => sum + page[part].length, 0);
  expect(lines("prose") / (lines("prose") + lines("code"))).toBeGreaterThan(0.5);
});
