import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { analyseInDepth } from "../src/analyses/analyseInDepth.js";
import { hypothesesInDepth } from "../src/analyses/hypothesis/hypothesesInDepth.js";
import { sensitivity } from "../src/analyses/sensitivity/sensitivity.js";
import { auditCsv } from "../src/audit/auditCsv.js";
import { auditReport } from "../src/audit/auditReport.js";
import type { AuditEntry } from "../src/audit/entry.js";
import { chapterOf, type Exhibit } from "../src/chapter.js";
import { AUDIT_FIGURE, auditFigure } from "../src/page/auditFigure.js";
import { parametersOf } from "../src/parameters.js";
import { resultsDocument } from "../src/resultsDocument.js";
import type { Study } from "../src/study/study.js";
import type { Table } from "../src/table/table.js";
import { tableCsv } from "../src/table/tableCsv.js";
import { audit } from "../src/texts/id/audit.js";
import { documentWords } from "../src/texts/id/document.js";

/**
 * Writes what a reader can download, with the study's own criteria: the numbers of every table and figure as `unduh/<id>.csv`,
 * and all results as `unduh/hasil.json`.
 *
 * @param site Folder of the built site.
 * @param study The study that it shows.
 * @param entries Its audit: `unduh/audit.csv`, `unduh/audit.json`, and the numbers of the audit's figure; none without a publication.
 */
export function writeDownloads(site: string, study: Study, entries: readonly AuditEntry[]): void {
  const folder = join(site, "unduh");
  const results = analyseInDepth(study);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "hasil.json"), resultsDocument(results));
  const { resampled } = hypothesesInDepth(study, parametersOf(study, 0).confidenceLevel.values);
  for (const { id, build } of chapterOf(results, sensitivity(study), study.criteria, [resampled])) {
    writeFileSync(join(folder, `${id}.csv`), tableCsv(numbersOf(build()), documentWords));
  }
  if (entries.length > 0) writeAudit(folder, study, entries);
}

function writeAudit(folder: string, study: Study, entries: readonly AuditEntry[]): void {
  const { table } = auditFigure(study, auditReport(entries), audit);
  writeFileSync(join(folder, "audit.csv"), auditCsv(entries));
  writeFileSync(join(folder, "audit.json"), `${JSON.stringify(entries, null, 1)}\n`);
  writeFileSync(join(folder, `${AUDIT_FIGURE}.csv`), tableCsv(table, documentWords));
}

function numbersOf(exhibit: ReturnType<Exhibit["build"]>): Table {
  return "chart" in exhibit ? exhibit.table : exhibit;
}
