import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { transpileJavaScript } from "@observablehq/framework/dist/javascript/transpile.js";
import { createMarkdownIt, parseMarkdown } from "@observablehq/framework/dist/markdown.js";
import type MarkdownIt from "markdown-it";
import { cellMarks } from "../site/cell.js";
import { math } from "../site/math.js";
import { sections } from "../site/sections.js";
import type { Parts } from "../src/study/parts.js";

const ROOT = "src";

/** A cell as Framework's client is given it. */
interface DefinedCell {
  readonly id: string;
  readonly inputs?: readonly string[];
  readonly outputs?: readonly string[];
  readonly body: (...inputs: unknown[]) => unknown;
}

/**
 * A page that Framework would make of a Markdown source: its markup, in which the cells' places are marked, and its
 * cells.
 */
export interface PageSource {
  readonly html: string;
  readonly cells: readonly DefinedCell[];
}

/**
 * Reads a page's source with Framework's own parser; modules that it imports are loaded as they are.
 *
 * @param file Below src: `variabel/[code].md`.
 * @param parts Of the study, which decide its sections.
 */
export function pageSource(file: string, parts: Parts): PageSource {
  const md = createMarkdownIt({ markdownIt: (plain: MarkdownIt) => plain.use(math).use(sections, () => parts) });
  const { body, code } = parseMarkdown(readFileSync(join(ROOT, file), "utf8"), { md, path: `/${file}` });
  const resolveImport = (name: string) => pathToFileURL(join(ROOT, file, "..", name.replace(/\.js$/, ".ts"))).href;
  const cells: DefinedCell[] = [];
  for (const { id, node, mode } of code) {
    const script = transpileJavaScript(node, {
      id,
      path: `/${file}`,
      mode,
      resolveImport,
      resolveFile: (name: string) => name,
    });
    new Function("define", "load", script.replaceAll("import(", "load("))(
      (cell: DefinedCell) => cells.push(cell),
      load,
    );
  }
  return { html: body.replace(/<math[\s\S]*?<\/math>/g, "<math></math>"), cells }; // formulas of the prose are the same in every study
}

/** The parts of a study on which sections of a page depend. */
export function sectionsOf(file: string): (keyof Parts)[] {
  return [...readFileSync(join(ROOT, file), "utf8").matchAll(/^<!-- with (\w+) -->$/gm)].map(
    ([, part]) => part as keyof Parts,
  );
}

const load = (module: string) => import(module);

/**
 * Runs a page's cells, each once, and puts what they display into the document, whose headings are then named: the page
 * before it is bundled. `document` and all else that cells ask of a browser are globals.
 *
 * @param data The files that pages load, by name.
 * @param code In the page's address, where it has one.
 * @throws whatever a cell throws, and Error where a cell asks for what no cell before it gives
 */
export async function evaluatePage(
  { html, cells }: PageSource,
  data: Readonly<Record<string, string>>,
  code = "",
): Promise<Element> {
  const page = templateOf(html).cloneNode(true) as Element;
  const marks = cellMarks<Comment>(document, page);
  const values = new Map<string, unknown>(Object.entries(givenBy(data)));
  (globalThis as { observable?: unknown }).observable = { params: { code } };
  for (const cell of cells) {
    const mark = marks.get(cell.id)!;
    if (mark.previousSibling?.nodeName === "OBSERVABLEHQ-LOADING") mark.previousSibling.remove();
    values.set("display", (value: unknown) => void mark.before(value instanceof Node ? value : String(value)));
    const missing = cell.inputs?.find((name) => !values.has(name));
    if (missing !== undefined) throw new Error(`cell ${cell.id} asks for ${missing}, which no cell before it gives`);
    const given = await cell.body(...(cell.inputs ?? []).map((name) => values.get(name)));
    for (const name of cell.outputs ?? []) values.set(name, (given as Record<string, unknown>)[name]);
  }
  return page;
}

/** Parsing takes longer than copying, and the same sources are evaluated for study after study. */
const templates = new Map<string, Element>();

function templateOf(html: string): Element {
  const known = templates.get(html) ?? document.createElement("main");
  if (!templates.has(html)) known.innerHTML = html;
  templates.set(html, known);
  return known;
}

function givenBy(data: Readonly<Record<string, string>>): Readonly<Record<string, unknown>> {
  return {
    FileAttachment: (path: string) => {
      const name = path.replace(/^(\.\.\/|\.\/)*data\//, "");
      return { href: `http://evaluated.invalid/${name}`, json: async () => JSON.parse(data[name]!) };
    },
    Generators: { observe },
  };
}

/** The first value told; what follows, follows a reader. */
function observe<T>(initialize: (notify: (value: T) => void) => void): T {
  const told: T[] = [];
  initialize((value) => told.push(value));
  if (told.length === 0) throw new Error("a page begins with something to show");
  return told[0]!;
}
