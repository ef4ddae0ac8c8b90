import { JSDOM } from "jsdom";
import { browserGlobals } from "../../site/browserGlobals.js";
import { evaluateResults } from "../../site/pageData/evaluateStudy.js";
import { studyData } from "../../site/pageData/pageData.js";
import { publishedResults } from "../../site/pageData/publishedResults.js";
import { comparisons } from "../../site/reference/comparisons/comparisons.js";
import { pageSource as sourceOf } from "../../site/sitePages.js";
import { verify } from "../../src/analysis/results/verify.js";
import { resultsDocument } from "../../src/analysis/resultsDocument.js";
import { chapterOf } from "../../src/chapter/chapter.js";
import type { Exhibit } from "../../src/chapter/exhibit/section.js";
import { tableCsv } from "../../src/document/table/tableCsv.js";
import { shownKeys } from "../../src/outline/outline.js";
import { pageOf, placeOf } from "../../src/outline/places.js";
import { pagesOf } from "../../src/outline/sections.js";
import { partsOf } from "../../src/study/parts.js";
import type { Study } from "../../src/study/study.js";
import { addresses } from "../../src/texts/id/addresses.js";
import { documentWords } from "../../src/texts/id/document.js";
import { indonesian } from "../../src/texts/id/indonesian.js";
import { evaluatePage, type PageSource, pageSource, sectionsOf } from "../evaluatedPage.js";
import { type Evaluated, pageFaults } from "./pageFaults.js";

/** So few that a study takes no time: the form of what they give is the same. */
const DRAWN = { seed: 1, permutations: 99, resamples: 99 };

/** A page that says the same of every study: of the first is enough. */
const SAME = "glosarium.md";

/**
 * What `results` and `build` would do with a study, without bundling: its document, its downloads, each of its pages.
 * Gives what is wrong.
 */
export type Evaluation = (study: Study) => Promise<string[]>;

/** Makes Node's globals those of a browser, for good: in a process of its own. */
export function evaluation(): Evaluation {
  browserGlobals(new JSDOM("", { url: "http://evaluated.invalid/" }).window, "/nowhere");
  globalThis.addEventListener = () => {}; // pages that follow no reader would be kept for ever
  const sources = new Map<string, PageSource>();
  const same = new Map<string, string>();
  const markup = async (file: string, study: Study, data: Readonly<Record<string, string>>, code?: string) => {
    const parts = partsOf(study);
    const key = `${file} ${sectionsOf(file).map((part) => parts[part])}`;
    const source = sources.get(key) ?? pageSource(file, parts);
    sources.set(key, source);
    const html = same.get(file) ?? (await evaluatePage(source, data, code)).innerHTML;
    if (file === SAME) same.set(file, html);
    return html;
  };
  const verification = verify(comparisons());
  const evaluated = async (study: Study): Promise<string[]> => {
    const results = publishedResults(study);
    const made = { ...evaluateResults(study, results, { drawn: DRAWN }), verification, entries: [] };
    const data = { ...studyData(made), "verification.json": JSON.stringify(verification) };
    const pages: Evaluated[] = [];
    for (const { outline, code } of pagesOf(study)) {
      const html = await markup(sourceOf(outline, addresses), study, data, code.toLowerCase());
      const keys = shownKeys(outline, study, code);
      pages.push({
        page: pageOf(outline, code, addresses),
        html,
        declared: keys.map((key) => placeOf(study, key, addresses).id),
      });
    }
    const downloads = chapterOf(indonesian, results, made, study.criteria, [made.hypotheses.resampled]).map(
      ({ id, build }) => ({
        id,
        csv: csvOf(build()),
      }),
    );
    const texts = [...downloads.map(({ id, csv }) => `${id}: ${csv}`), resultsDocument(results)];
    const wrong = texts
      .filter((text) => /NaN|Infinity|undefined|\[object/.test(text))
      .map((text) => `download ${text}`);
    return [
      ...wrong,
      ...pageFaults(pages, new Set(["unduh/hasil.json", ...downloads.map(({ id }) => `unduh/${id}.csv`)])),
    ];
  };
  return (study) => evaluated(study).catch((error) => [String(error.stack).split("\n").slice(0, 4).join("\n")]);
}

function csvOf(exhibit: Exhibit): string {
  return tableCsv("chart" in exhibit ? exhibit.table : exhibit, documentWords);
}
