import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { analyse } from "../src/analyses/analyse.js";
import { sensitivity } from "../src/analyses/sensitivity/sensitivity.js";
import { chapterOf } from "../src/chapter.js";
import type { Figure } from "../src/figure/figure.js";
import { resultsDocument } from "../src/resultsDocument.js";
import type { Study } from "../src/study/study.js";
import type { Table } from "../src/table/table.js";
import { tableCsv } from "../src/table/tableCsv.js";
import { documentWords } from "../src/texts/id/document.js";

/**
 * Writes what a reader can download, with the study's own criteria: the numbers of every table and figure as `unduh/<id>.csv`,
 * and all results as `unduh/hasil.json`.
 *
 * @param site Folder of the built site.
 * @param study The study that it shows.
 */
export function writeDownloads(site: string, study: Study): void {
  const folder = join(site, "unduh");
  const results = analyse(study);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "hasil.json"), resultsDocument(results));
  for (const { id, build } of chapterOf(results, sensitivity(study))) {
    writeFileSync(join(folder, `${id}.csv`), tableCsv(numbersOf(build()), documentWords));
  }
}

function numbersOf(exhibit: Table | Figure): Table {
  return "chart" in exhibit ? exhibit.table : exhibit;
}
