import { readFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { loadStudy } from "../../loaders/loadStudy.js";
import { analyseInDepth } from "../../src/analysis/results/analyseInDepth.js";
import { resampledHypotheses } from "../../src/analysis/results/resampledHypotheses.js";
import { resultsDocument } from "../../src/analysis/resultsDocument.js";
import { chapterOf } from "../../src/chapter/chapter.js";
import { tableCsv } from "../../src/document/table/tableCsv.js";
import { ownSettings, parametersOf, writeSettings } from "../../src/study/parameters.js";
import type { Criteria } from "../../src/study/study.js";
import { addresses } from "../../src/texts/id/addresses.js";
import { documentWords } from "../../src/texts/id/document.js";
import { indonesian } from "../../src/texts/id/indonesian.js";
import { precomputedOf } from "../precomputed.js";
import { builtSite } from "./builtSite.js";
import { browser, site } from "./shared.js";
import { visit } from "./visit.js";

const { study } = loadStudy("data");
const results = analyseInDepth(study);
const own = study.criteria;
const other: Criteria = {
  marginOfError: 0.05,
  confidenceLevel: 0.99,
  significanceLevel: 0.001,
  tails: own.tails === 1 ? 2 : 1,
  validity: own.validity === "item-total" ? "item-rest" : "item-total",
  bandSet: study.bandSets.find(({ code }) => code !== own.bandSet)!.code,
};
const precomputed = precomputedOf(study);
const parameters = parametersOf(study, results.respondents.blank, addresses.parameters);
const resampled = resampledHypotheses(study, parameters.confidenceLevel.values);
const chapter = chapterOf(indonesian, results, precomputed);
const pages = [...new Set(chapter.map(({ page }) => page))];

let tab: Page;
let scriptless: Page;

beforeAll(async () => {
  tab = await browser.newPage();
  scriptless = await browser.newPage({ javaScriptEnabled: false });
});

function csvOf(id: string, criteria: Criteria): string {
  const exhibit = chapterOf(indonesian, results, precomputed, criteria, [resampled])
    .find((place) => place.id === id)!
    .build();
  return tableCsv("chart" in exhibit ? exhibit.table : exhibit, documentWords);
}

/** Chromium drops what goes beyond ten downloads a second, which no reader does. */
const PACE = 110;

/** What a click on a link gives to the reader: the file's name and text. */
async function downloaded(page: Page, selector: string): Promise<{ name: string; text: string }> {
  await page.waitForTimeout(PACE);
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator(selector).click()]);
  return { name: download.suggestedFilename(), text: await text(await download.createReadStream()) };
}

describe.each(pages)("%s", (path) => {
  const ids = chapter.filter(({ page }) => page === path).map(({ id }) => id);

  test("gives the data of each table and figure as the reader's parameters have it, and breaks no policy", async () => {
    const { page, problems } = await visit(
      tab,
      `${site.url}${path}.html${writeSettings(parameters, { ...ownSettings(parameters), ...other }, "")}`,
    );
    for (const id of ids) {
      expect(await downloaded(page, `[id="${id}"] > .below a[download]`)).toEqual({
        name: `${id}.csv`,
        text: csvOf(id, other),
      });
    }
    expect(problems).toEqual([]);
  });

  test("gives the file of the study's own parameters to a reader without scripts", async () => {
    await scriptless.goto(`${site.url}${path}.html`);
    const [id] = ids;
    expect(await downloaded(scriptless, `[id="${id}"] > .below a[download]`)).toEqual({
      name: `${id}.csv`,
      text: csvOf(id!, own),
    });
  });
});

test("the parameters of these tests move the data of some table", () => {
  expect(chapter.filter(({ id }) => csvOf(id, own) !== csvOf(id, other)).length).toBeGreaterThan(5);
});

test("the page of downloads offers the file of every table and figure, and each holds the study's own results", async () => {
  const { page } = await visit(tab, `${site.url}unduh.html`);
  const links = await page
    .locator("main a[download]")
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(links.map((link) => link.slice(site.url.length))).toEqual([
    "unduh/hasil.json",
    ...chapter.map(({ id }) => `unduh/${id}.csv`),
  ]);
  for (const { id } of chapter) {
    const response = await fetch(`${site.url}unduh/${id}.csv`);
    expect(response.headers.get("content-type")?.toLowerCase()).toBe("text/csv; charset=utf-8");
    expect(await response.text(), id).toBe(csvOf(id, own));
  }
});

test("hasil.json is the document of results, as `npm run results` prints it", () => {
  expect(readFileSync(join(builtSite, "unduh", "hasil.json"), "utf8")).toBe(resultsDocument(results));
});
