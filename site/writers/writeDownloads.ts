import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { resultsDocument } from "../../src/analysis/resultsDocument.js";
import { auditCsv } from "../../src/audit/auditCsv.js";
import { auditReport } from "../../src/audit/auditReport.js";
import type { AuditEntry } from "../../src/audit/entry.js";
import { AUDIT_FIGURE, auditFigure } from "../../src/chapter/audit/auditFigure.js";
import type { Exhibit } from "../../src/chapter/exhibit/section.js";
import type { Table } from "../../src/document/table/table.js";
import { tableCsv } from "../../src/document/table/tableCsv.js";
import type { Study } from "../../src/study/study.js";
import { documentWords, words } from "../../src/texts/language.js";
import type { Writer } from "./writer.js";

/**
 * Writes what a reader can download, with the study's own criteria: the numbers of every table and figure as
 * `unduh/<id>.csv`, all results as `unduh/hasil.json`, and of a publication its audit: `unduh/audit.csv`,
 * `unduh/audit.json`, and the numbers of the audit's figure.
 */
export const writeDownloads: Writer = (site, { evaluated: { study, results, entries }, exhibits }) => {
  const folder = join(site, "unduh");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "hasil.json"), resultsDocument(results));
  for (const { id, build } of exhibits) {
    writeFileSync(join(folder, `${id}.csv`), tableCsv(numbersOf(build()), documentWords));
  }
  if (entries.length > 0) writeAudit(folder, study, entries);
};

function writeAudit(folder: string, study: Study, entries: readonly AuditEntry[]): void {
  const { table } = auditFigure(study, auditReport(entries), words.audit);
  writeFileSync(join(folder, "audit.csv"), auditCsv(entries));
  writeFileSync(join(folder, "audit.json"), `${JSON.stringify(entries, null, 1)}\n`);
  writeFileSync(join(folder, `${AUDIT_FIGURE}.csv`), tableCsv(table, documentWords));
}

function numbersOf(exhibit: Exhibit): Table {
  return "chart" in exhibit ? exhibit.table : exhibit;
}
