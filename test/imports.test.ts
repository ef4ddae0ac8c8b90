import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import { modules } from "./filesIn.js";

/**
 * What the modules of a folder may import besides those of the same folder: folders, modules, packages (`node:` is all
 * of Node's), and after `type` what they may import the types of. A module is of the first folder in this list that
 * holds it.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  "src/statistics": ["simple-statistics"],
  "src/study": ["type src/statistics"],
  "src/outline": ["src/study"],
  "src/document": ["d3-scale", "d3-shape", "src/statistics/decimalText.ts"],
  "src/reproduce": ["src/study", "type src/statistics", "src/analysis", "src/document"],
  "src/analysis": ["src/study", "src/statistics"],
  "src/chapter/chapter.ts": ["src"],
  "src/chapter": [
    "src/study",
    "src/outline",
    "src/statistics",
    "src/analysis",
    "src/document",
    "src/reproduce",
    "src/audit",
  ],
  "src/disclosure": ["src/study", "src/statistics", "src/analysis"],
  "src/audit": ["jsep", "src/study", "src/outline", "src/statistics", "src/document", "type src/analysis"],
  "src/texts": [
    ...["src/study", "src/statistics", "src/document", "src/analysis", "type src/outline"],
    ...["type src/audit", "type src/reproduce", "type src/chapter", "type src/reader"],
  ],
  "src/reader": ["src/study", "src/outline", "src/document", "src/audit", "src/analysis", "src/chapter"],
  "src/page": ["src/study", "src/outline", "src/document", "src/analysis", "src/chapter", "src/reader"],
  "src/data.zip.ts": ["site/pageData"],
  "src/rescoring.ts": ["src/reader", "src/texts"],
  src: [],
  loaders: [
    ...["node:", "arquero", "fflate", "valibot", "@valibot/to-json-schema", "yaml"],
    ...["src/study", "src/outline", "src/disclosure", "src/texts", "src/audit"],
  ],
  site: [
    "node:",
    "@observablehq/framework",
    "compression",
    "esbuild",
    "jsdom",
    "jszip",
    "katex",
    "parse5",
    "send",
    "loaders",
    "src",
    "type markdown-it",
  ],
  commands: [
    "node:",
    "esbuild",
    "playwright-core",
    "loaders",
    "src",
    "site",
    "test/site/browser.ts",
    "test/site/visit.ts",
  ],
};

const FOLDERS = Object.keys(MAY_IMPORT);
const isWithin = (module: string, place: string) =>
  module === place || module.startsWith(`${place}/`) || (place === "node:" && module.startsWith(place));

interface Import {
  readonly by: string;
  /** A path of this project, or the name of a package. */
  readonly module: string;
  readonly isType: boolean;
}

function importsOf(by: string): Import[] {
  const code = readFileSync(by, "utf8").replace(/\/\*.*?\*\//gs, "");
  const found = code.matchAll(
    /^(?:import|export)\s(type\s)?([^"'`;=]*?)\sfrom\s"([^"]+)"|^import\s"([^"]+)"|\bimport\("([^"]+)"\)/gm,
  );
  return Array.from(found, ([, type, names, written, bare, late]) => {
    const name = (written ?? bare ?? late)!;
    return {
      by,
      module: moduleOf(by, name),
      isType: type !== undefined || /^\{\s*(type [^,}]+,?\s*)+\}$/.test(names ?? ""),
    };
  });
}

function moduleOf(by: string, name: string): string {
  if (name.startsWith(".")) return posix.join(posix.dirname(by), name).replace(/\.js$/, ".ts");
  return name.replace(/^(@[^/]+\/[^/]+|[^@/][^/]*)\/.*/, "$1");
}

/** Imports that no rule allows, as sentences. */
function forbidden(imports: readonly Import[]): string[] {
  return imports.flatMap(({ by, module, isType }) => {
    const folder = FOLDERS.find((one) => isWithin(by, one))!;
    const isAllowed = [folder, ...MAY_IMPORT[folder]!].some((rule) => {
      const [, type, place] = /^(type )?(.*)$/.exec(rule)!;
      return isWithin(module, place!) && (isType || type === undefined);
    });
    return isAllowed ? [] : [`${by} imports ${isType ? "a type of " : ""}${module}`];
  });
}

/** Every circle that folders below src stand in, types included, as the shortest way from a folder back to it. */
function circles(imports: readonly Pick<Import, "by" | "module">[]): string[] {
  const next = new Map<string, Set<string>>();
  for (const { by, module } of imports) {
    const [from, to] = [posix.dirname(by), posix.dirname(module)];
    if (from !== to && isWithin(from, "src") && isWithin(to, "src"))
      next.set(from, (next.get(from) ?? new Set()).add(to));
  }
  return [...next.keys()].sort().flatMap((folder) => wayBack(folder, next)?.join(" -> ") ?? []);
}

function wayBack(folder: string, next: ReadonlyMap<string, ReadonlySet<string>>): string[] | undefined {
  const seen = new Set<string>();
  for (let ways = [[folder]]; ways.length > 0; ) {
    ways = ways.flatMap((way) => [...(next.get(way.at(-1)!) ?? [])].map((to) => [...way, to]));
    const back = ways.find((way) => way.at(-1) === folder);
    if (back) return back;
    ways = ways.filter((way) => !seen.has(way.at(-1)!) && seen.add(way.at(-1)!));
  }
  return undefined;
}

/** What sections import of each other, as sentences; what they share is in src/chapter/exhibit. */
function betweenSections(imports: readonly Pick<Import, "by" | "module">[]): string[] {
  const sectionOf = (path: string) => /^src\/chapter\/([^/]+)\//.exec(path)?.[1];
  return imports.flatMap(({ by, module }) => {
    const [own, other] = [sectionOf(by), sectionOf(module)];
    const isAllowed = own === undefined || other === undefined || other === own || other === "exhibit";
    return isAllowed ? [] : [`${by} imports ${module}`];
  });
}

/** Who may name a language: its own texts, what chooses it, and the worker of the pages beside it. */
const KNOW_THE_LANGUAGE = ["src/texts/language.ts", "src/rescoring.ts"];

/** Modules that import the texts of a language, as sentences. */
function ofOneLanguage(imports: readonly Pick<Import, "by" | "module">[]): string[] {
  const languageOf = (path: string) => /^src\/texts\/(?!words\/)([^/]+)\//.exec(path)?.[1];
  return imports.flatMap(({ by, module }) => {
    const isAllowed = [undefined, languageOf(by)].includes(languageOf(module)) || KNOW_THE_LANGUAGE.includes(by);
    return isAllowed ? [] : [`${by} imports ${module}`];
  });
}

describe("a module", () => {
  it("imports what its folder may import, and nothing else", () => {
    expect(modules.length).toBeGreaterThan(400);
    expect(forbidden(modules.flatMap(importsOf))).toEqual([]);
  });

  it.each([
    ["src/statistics/mean.ts", "src/study/study.ts", true],
    ["src/statistics/mean.ts", "node:fs", true],
    ["src/document/table/table.ts", "src/statistics/mean.ts", false],
    ["src/chapter/variables/itemTable.ts", "src/texts/id/items.ts", true],
    ["src/reader/answerRescoring.ts", "src/texts/id/moves.ts", true],
    ["src/texts/id/items.ts", "src/chapter/variables/itemReading.ts", false],
    ["src/chapter/chapter.ts", "loaders/loadStudy.ts", true],
    ["loaders/loadStudy.ts", "src/analysis/results/analyse.ts", true],
    ["site/finish.ts", "test/precomputed.ts", true],
  ])("%s that imports %s, type or not (%s), is refused", (by, module, isType) => {
    expect(forbidden([{ by, module, isType }])).toHaveLength(1);
  });

  it("stands in no circle of folders below src, by values or types", () => {
    expect(circles(modules.flatMap(importsOf))).toEqual([]);
  });

  it("is refused in a circle of folders, however long", () => {
    const imports = [
      { by: "src/a/one.ts", module: "src/b/two.ts" },
      { by: "src/b/two.ts", module: "src/b/c/three.ts" },
      { by: "src/b/c/three.ts", module: "src/a/four.ts" },
      { by: "src/a/one.ts", module: "src/d/five.ts" },
      { by: "src/d/five.ts", module: "src/d/six.ts" },
      { by: "src/d/five.ts", module: "d3-scale" },
    ];
    expect(circles(imports)).toEqual([
      "src/a -> src/b -> src/b/c -> src/a",
      "src/b -> src/b/c -> src/a -> src/b",
      "src/b/c -> src/a -> src/b -> src/b/c",
    ]);
    expect(circles(imports.slice(1))).toEqual([]);
  });

  it("of a section imports nothing of another section", () => {
    expect(betweenSections(modules.flatMap(importsOf))).toEqual([]);
  });

  it("is refused where a section imports another section", () => {
    const imports = [
      { by: "src/chapter/chapter.ts", module: "src/chapter/sampling/samplingSection.ts" },
      { by: "src/chapter/sampling/words.ts", module: "src/chapter/exhibit/words.ts" },
      { by: "src/chapter/sampling/words.ts", module: "src/chapter/sampling/samplingReading.ts" },
      { by: "src/chapter/sampling/words.ts", module: "src/chapter/variables/itemReading.ts" },
      { by: "src/chapter/exhibit/frame.ts", module: "src/chapter/sampling/words.ts" },
    ];
    expect(betweenSections(imports)).toEqual([
      "src/chapter/sampling/words.ts imports src/chapter/variables/itemReading.ts",
      "src/chapter/exhibit/frame.ts imports src/chapter/sampling/words.ts",
    ]);
  });

  it("knows of no language: it asks src/texts/language.ts for words", () => {
    expect(ofOneLanguage([...modules, "observablehq.config.ts"].flatMap(importsOf))).toEqual([]);
  });

  it("is refused where it names a language", () => {
    const imports = [
      { by: "loaders/cells.ts", module: "src/texts/language.ts" },
      { by: "loaders/cells.ts", module: "src/texts/words/problemWords.ts" },
      { by: "src/texts/id/items.ts", module: "src/texts/id/chapter.ts" },
      { by: "loaders/cells.ts", module: "src/texts/id/problems.ts" },
      { by: "src/texts/en/items.ts", module: "src/texts/id/chapter.ts" },
      { by: "src/texts/words/problemWords.ts", module: "src/texts/id/problems.ts" },
    ];
    expect(ofOneLanguage(imports)).toEqual([
      "loaders/cells.ts imports src/texts/id/problems.ts",
      "src/texts/en/items.ts imports src/texts/id/chapter.ts",
      "src/texts/words/problemWords.ts imports src/texts/id/problems.ts",
    ]);
  });

  it("is found however it is imported", () => {
    expect(importsOf("test/imports.test.ts").map(({ module }) => module)).toEqual([
      "node:fs",
      "node:path",
      "vitest",
      "test/filesIn.ts",
    ]);
  });
});
