import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadStudy } from "../../loaders/loadStudy.js";
import { serve } from "../../site/serve.js";
import { placeOf } from "../../src/outline/places.js";
import type { Study } from "../../src/study/study.js";
import { addresses } from "../../src/texts/id/addresses.js";
import { otherStudies } from "../otherStudies.js";
import { browser } from "./shared.js";
import { BUILD, copyTree, type TreeCopy } from "./treeCopy.js";
import { visit } from "./visit.js";

/** What a page shows and holds. */
interface PageRead {
  readonly path: string;
  readonly problems: readonly string[];
  /** Its text, what is folded away included, and what assistive technology is told. */
  readonly text: string;
  readonly emptyCells: readonly string[];
  /** Of each table, those of figures included: its rows' cells by the table's id. */
  readonly tables: Readonly<Record<string, readonly (readonly string[])[]>>;
}

const NOT_FOR_READERS = /\bNaN\b|\bundefined\b|\bnull\b|\bInfinity\b|\[object/;
const own = loadStudy("data").study;

/** What any report may say: test/declaredStudy.test.ts holds that no word of a study is among it. */
const OWN_WORDS = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((file) => /^[^.].*\.(md|ts)$/.test(file))
  .map((file) => readFileSync(join("src", file), "utf8"))
  .join("\n");

const reports = otherStudies().map((other) => ({ ...other, study: loadStudy(other.folder).study, copy: copyTree() }));

// Each in a copy of the project, so that none waits for another.
beforeAll(async () => {
  await Promise.all(reports.map(build));
});

afterAll(() => {
  for (const { copy, folder, isMade } of reports) {
    copy.remove();
    if (isMade) rmSync(folder, { recursive: true });
  }
});

// Three variables and characteristics; blanks, reversed items, one that does not vary and no population; five
// respondents.
describe.each(reports)("the report of $name", ({ study, copy, answers, counts, unused }) => {
  const output = join(copy.folder, "dist");
  let pages: readonly PageRead[];

  beforeAll(async () => {
    pages = await readPages(output);
  });

  test("has a page for each of its variables, and opens without an error", () => {
    const variables = study.variables.map(({ code }) => `variabel/${code.toLowerCase()}.html`);
    expect(pages.filter(({ path }) => path.startsWith("variabel/")).map(({ path }) => path)).toEqual(variables.sort());
    expect(pages.flatMap(({ path, problems }) => problems.map((problem) => `${path}: ${problem}`))).toEqual([]);
  });

  test("has nothing but words and numbers, in every cell", () => {
    expect(
      pages
        .filter(({ text }) => NOT_FOR_READERS.test(text))
        .map(({ path, text }) => [path, NOT_FOR_READERS.exec(text)]),
    ).toEqual([]);
    expect(pages.flatMap(({ path, emptyCells }) => emptyCells.map((cell) => `${path}: ${cell}`))).toEqual([]);
  });

  test("says no word of the study in data/, and none that respondents wrote elsewhere in the form", () => {
    const files = readdirSync(output, { recursive: true, encoding: "utf8" }).filter((file) =>
      /\.(html|json|csv)$/.test(file),
    );
    expect(files.length).toBeGreaterThan(2 * pages.length);
    const texts = files.map((file) => [file, readFileSync(join(output, file), "utf8")] as const);
    const foreign = [
      ...wordsOf(own).filter((words) => !wordsOf(study).includes(words) && !OWN_WORDS.includes(words)),
      ...unused,
    ];
    expect(foreign.length).toBeGreaterThan(50);
    const said = texts.flatMap(([file, text]) =>
      foreign.filter((words) => text.includes(words)).map((words) => `${file}: ${words}`),
    );
    expect(said).toEqual([]);
    const codes = new RegExp(`\\b(?:${own.items.map(({ code }) => code).join("|")})\\b`);
    expect(pages.filter(({ text }) => codes.test(text)).map(({ path, text }) => [path, codes.exec(text)])).toEqual([]);
  });

  test("counts every answer, blanks too, in its items' tables", () => {
    for (const item of study.items) {
      const given = answers[item.code]!;
      const rows = tableOf(pages, study, `items/${item.code}`);
      const expected = study.scale.options
        .map(({ value, label, code }) => [
          `${label.id} (${code})`,
          String(given.filter((answer) => answer === value).length),
        ])
        .reverse();
      const blank = given.filter((answer) => answer === undefined).length;
      const cells = rows.map((row) => row.slice(0, 2));
      expect(cells.slice(0, expected.length), item.code).toEqual(expected);
      expect(cells[expected.length]![1], item.code).toBe(String(blank > 0 ? blank : given.length));
    }
  });

  test("counts its respondents by stratum and characteristic", () => {
    for (const [of, categories] of Object.entries(counts)) {
      const rows = tableOf(pages, study, of === "stratum" ? "strata" : `profile/${of}`);
      for (const [category, count] of Object.entries(categories)) {
        expect(rows.find(([label]) => label === category)?.slice(1), category).toContain(String(count));
      }
    }
  });

  test("numbers its tables and figures from 1, each once, and on every page in their order", () => {
    const repeated = placeOf(study, "bands", addresses);
    for (const kind of ["tabel", "grafik"]) {
      const numbers = pages.map(({ path, tables }) => {
        const ids = Object.keys(tables).filter(
          (id) => id.startsWith(kind) && (id !== repeated.id || path === `${repeated.page}.html`),
        );
        return ids.map((id) => Number(id.slice(kind.length + 1)));
      });
      for (const onPage of numbers) expect(onPage).toEqual(onPage.toSorted((a, b) => a - b));
      expect(numbers.flat().sort((a, b) => a - b)).toEqual(numbers.flat().map((_, at) => at + 1));
    }
  });
});

async function build({ copy, folder }: { readonly copy: TreeCopy; readonly folder: string }): Promise<void> {
  const { code, text } = await copy.run(process.execPath, BUILD, { STUDY: folder });
  if (code !== 0) throw new Error(text);
}

async function readPages(output: string): Promise<PageRead[]> {
  const site = await serve(output);
  const context = await browser.newContext();
  const read = async (path: string): Promise<PageRead> => {
    const { page, problems } = await visit(context, site.url + path);
    return { path, problems, ...(await contentOf(page)) };
  };
  const paths = readdirSync(output, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));
  const pages = await Promise.all(paths.sort().map(read)); // a page waits for the network to rest most of its time
  await context.close();
  await site.close();
  return pages;
}

function contentOf(page: Page): Promise<Omit<PageRead, "path" | "problems">> {
  return page.evaluate(() => {
    const cells = (row: Element) => [...row.querySelectorAll("th, td")].map(({ textContent }) => textContent!.trim());
    const tables = [...document.querySelectorAll("main section.table, main figure.figure")].map(
      (exhibit) => [exhibit.id, [...exhibit.querySelectorAll("tbody tr")].map(cells)] as const,
    );
    const labelled = [...document.querySelectorAll("[aria-label], [title], [alt]")].flatMap((element) =>
      ["aria-label", "title", "alt"].map((name) => element.getAttribute(name) ?? ""),
    );
    const empty = [...document.querySelectorAll("main th, main td")].filter(
      ({ textContent }) => textContent!.trim() === "",
    );
    return {
      text: [document.title, document.body.textContent, ...labelled].join("\n"),
      emptyCells: empty.map((cell) => `${cell.closest("section, figure")?.id} ${cell.closest("tr")!.textContent}`),
      tables: Object.fromEntries(tables),
    };
  });
}

function tableOf(pages: readonly PageRead[], study: Study, key: string): readonly (readonly string[])[] {
  const { id, page } = placeOf(study, key, addresses);
  return pages.find(({ path }) => path === `${page}.html`)!.tables[id]!;
}

/** The texts of a study, those of one word apart. */
function wordsOf({ answers: _, data: _data, ...description }: Study): string[] {
  const found = new Set<string>();
  JSON.stringify(description, (_, value) => {
    if (typeof value === "string" && value.includes(" ")) found.add(value);
    return value;
  });
  return [...found];
}
