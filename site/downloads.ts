import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { resultsDocument } from "../src/analysis/resultsDocument.js";
import { auditCsv } from "../src/audit/auditCsv.js";
import { auditReport } from "../src/audit/auditReport.js";
import type { AuditEntry } from "../src/audit/entry.js";
import { AUDIT_FIGURE, auditFigure } from "../src/chapter/audit/auditFigure.js";
import { chapterOf } from "../src/chapter/chapter.js";
import type { Exhibit } from "../src/chapter/exhibit/section.js";
import type { Table } from "../src/document/table/table.js";
import { tableCsv } from "../src/document/table/tableCsv.js";
import type { Study } from "../src/study/study.js";
import { documentWords, words } from "../src/texts/language.js";
import type { EvaluatedStudy } from "./pageData/evaluateStudy.js";

/**
 * Writes what a reader can download, with the study's own criteria: the numbers of every table and figure as
 * `unduh/<id>.csv`, all results as `unduh/hasil.json`, and of a publication its audit: `unduh/audit.csv`,
 * `unduh/audit.json`, and the numbers of the audit's figure.
 *
 * @param site Folder of the site that Framework built.
 * @param evaluated What its pages show.
 */
export function writeDownloads(
  site: string,
  { study, results, hypotheses, entries, ...precomputed }: EvaluatedStudy,
): void {
  const folder = join(site, "unduh");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "hasil.json"), resultsDocument(results));
  for (const { id, build } of chapterOf(words, results, precomputed, study.criteria, [hypotheses.resampled])) {
    writeFileSync(join(folder, `${id}.csv`), tableCsv(numbersOf(build()), documentWords));
  }
  if (entries.length > 0) writeAudit(folder, study, entries);
}

function writeAudit(folder: string, study: Study, entries: readonly AuditEntry[]): void {
  const { table } = auditFigure(study, auditReport(entries), words.audit);
  writeFileSync(join(folder, "audit.csv"), auditCsv(entries));
  writeFileSync(join(folder, "audit.json"), `${JSON.stringify(entries, null, 1)}\n`);
  writeFileSync(join(folder, `${AUDIT_FIGURE}.csv`), tableCsv(table, documentWords));
}

function numbersOf(exhibit: Exhibit): Table {
  return "chart" in exhibit ? exhibit.table : exhibit;
}
