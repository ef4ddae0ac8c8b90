import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadStudy } from "../../loaders/loadStudy.js";
import { auditEntries } from "../../site/pageData/auditEntries.js";
import { analyseInDepth, type ResultsInDepth } from "../../src/analysis/results/analyseInDepth.js";
import type { ResampledScoring } from "../../src/analysis/results/resampledFor.js";
import { resampledHypotheses } from "../../src/analysis/results/resampledHypotheses.js";
import { resultsDocument } from "../../src/analysis/resultsDocument.js";
import type { AuditEntry } from "../../src/audit/entry.js";
import { chapterOf, type Precomputed } from "../../src/chapter/chapter.js";
import { tableCsv } from "../../src/document/table/tableCsv.js";
import { parametersOf } from "../../src/study/parameters.js";
import type { Study } from "../../src/study/study.js";
import { addresses } from "../../src/texts/id/addresses.js";
import { documentWords } from "../../src/texts/id/document.js";
import { indonesian } from "../../src/texts/id/indonesian.js";
import { shell } from "../../src/texts/id/shell.js";
import { type DeclaredPage, declaredPage } from "../declaredPage.js";
import { precomputedOf } from "../precomputed.js";
import { builtPages, builtSite } from "./builtSite.js";
import { differences, type PageText, proseOf, readPage } from "./pageText.js";
import { BUILD, copyTree, type TreeCopy } from "./treeCopy.js";
import { typedFigures } from "./typedFigures.js";

const original = loadStudy("data").study;
const before = analyseInDepth(original);
const precomputedBefore = precomputedOf(original);
const entriesBefore = auditEntries("data");
const { study } = before;
const resampledOf = (of: Study) =>
  resampledHypotheses(of, parametersOf(of, 0, addresses.parameters).confidenceLevel.values);
const resampledBefore = resampledOf(original);

/** The first item of every variable: all its answers become the highest. */
const items = study.variables.map(({ code }) => study.items.find((item) => item.variable === code)!.code);
const highest = String(Math.max(...study.scale.options.map(({ value }) => value)));

let copy: TreeCopy;
let after: ResultsInDepth;
let precomputedAfter: Precomputed;
let entriesAfter: readonly AuditEntry[];
let resampledAfter: ResampledScoring;

beforeAll(async () => {
  copy = copyTree();
  const responses = join(copy.folder, "data", "responses.csv");
  writeFileSync(responses, withAnswer(readFileSync(responses, "utf8")));
  const { code, text } = await copy.run(process.execPath, BUILD);
  expect(code, text).toBe(0);
  const changed = loadStudy(join(copy.folder, "data")).study;
  after = analyseInDepth(changed);
  precomputedAfter = precomputedOf(changed);
  resampledAfter = resampledOf(changed);
  entriesAfter = auditEntries(join(copy.folder, "data"));
});

afterAll(() => copy?.remove());

function withAnswer(csv: string): string {
  const [heading = "", ...rows] = csv.trimEnd().split("\n");
  const columns = items.map((item) => heading.split(",").indexOf(item));
  const changed = rows.map((row) =>
    row.split(",").map((answer, column) => (columns.includes(column) ? highest : answer)),
  );
  return `${[heading, ...changed.map((row) => row.join(","))].join("\n")}\n`;
}

/** A built page, and what it must hold. */
interface Built {
  readonly document: Document;
  readonly text: PageText;
  readonly expected: DeclaredPage;
}

function built(
  site: string,
  page: string,
  results: ResultsInDepth,
  found: Precomputed,
  entries: readonly AuditEntry[],
  resampled: ResampledScoring,
): Built {
  const { document } = new JSDOM(readFileSync(join(site, page), "utf8")).window;
  const expected = declaredPage(page.replace(/\.html$/, ""), {
    results,
    precomputed: found,
    criteria: results.study.criteria,
    entries,
    resampled: [resampled],
  });
  return { document, text: readPage(document.querySelector("main")!), expected };
}

describe.each(builtPages())("after every answer of an item has changed, %s", (page) => {
  let old: Built;
  let fresh: Built;
  let rest: readonly string[];

  beforeAll(() => {
    old = built(builtSite, page, before, precomputedBefore, entriesBefore, resampledBefore);
    fresh = built(join(copy.folder, "dist"), page, after, precomputedAfter, entriesAfter, resampledAfter);
    ({ rest } = proseOf(old.text, old.expected.sentences));
  });

  test("shows in every table, figure and sentence what the answers now give, and otherwise what it said before", () => {
    expect(differences(fresh.text, fresh.expected, rest)).toEqual([]);
  });

  test("has no number besides what is computed, citations and names", () => {
    expect(typedFigures(rest)).toEqual([]);
    expect(typedFigures(attributes(fresh.document))).toEqual([]);
  });

  test("says nothing any more that only the old answers gave", () => {
    const stale = old.expected.sentences.filter((sentence) => !fresh.expected.sentences.includes(sentence));
    const said = fresh.document.documentElement.outerHTML;
    expect(stale.filter((sentence) => sentence.length > 20 && said.includes(sentence))).toEqual([]);
  });

  test("frames it with the new version of the data", () => {
    const { data } = after.study;
    expect(data.version).not.toBe(study.data.version);
    expect(fresh.document.documentElement.outerHTML).not.toContain(study.data.version);
    expect(fresh.document.querySelector("#observablehq-footer")!.textContent).toContain(
      shell.foot(data.version, after.respondents.n),
    );
  });
});

/**
 * What a page tells assistive technology outside tables, figures and parameters, and in its title and lists of pages
 * and headings.
 */
function attributes({ documentElement, title }: Document): string[] {
  const copy = documentElement.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll("section.table, figure.figure, fieldset.criteria, .criteria-line"))
    part.remove();
  const named = [...copy.querySelectorAll("[aria-label], [title], [alt], [content]")];
  const labels = named.flatMap((element) =>
    ["aria-label", "title", "alt"].map((name) => element.getAttribute(name) ?? ""),
  );
  const listed = [...copy.querySelectorAll("aside a, #observablehq-sidebar a")].map(
    ({ textContent }) => textContent ?? "",
  );
  return [title, ...labels, ...listed];
}

test("all that depends on the answers has changed, and nothing else", () => {
  const moved = (page: string) => {
    const path = page.replace(/\.html$/, "");
    const then = declaredPage(path, {
      results: before,
      precomputed: precomputedBefore,
      criteria: before.study.criteria,
      entries: entriesBefore,
      resampled: [resampledBefore],
    });
    const now = declaredPage(path, {
      results: after,
      precomputed: precomputedAfter,
      criteria: after.study.criteria,
      entries: entriesAfter,
      resampled: [resampledAfter],
    });
    return JSON.stringify(then) !== JSON.stringify(now);
  };
  const unmoved = ["404.html", "glosarium.html", "responden.html", "sampel.html", "verifikasi.html"];
  expect(builtPages().filter((page) => !moved(page))).toEqual(unmoved);
});

test("every download holds what the answers now give", () => {
  const read = (file: string) => readFileSync(join(copy.folder, "dist", "unduh", file), "utf8");
  expect(read("hasil.json")).toBe(resultsDocument(after));
  for (const { id, build } of chapterOf(indonesian, after, precomputedAfter, after.study.criteria, [resampledAfter])) {
    const exhibit = build();
    expect(read(`${id}.csv`), id).toBe(tableCsv("chart" in exhibit ? exhibit.table : exhibit, documentWords));
  }
});
