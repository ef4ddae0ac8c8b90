import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { HypothesesInDepth } from "../src/analyses/hypothesis/hypothesesInDepth.js";
import { auditCsv } from "../src/audit/auditCsv.js";
import type { AuditReport } from "../src/audit/auditReport.js";
import type { AuditEntry } from "../src/audit/entry.js";
import { chapterOf, type Exhibit, type Precomputed } from "../src/chapter.js";
import { disclosedResults } from "../src/disclosure/disclosedResults.js";
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
 * all results as `unduh/hasil.json`, and of a publication its audit: `unduh/audit.csv`, `unduh/audit.json`, and the numbers of the audit's figure.
 *
 * @param site Folder of the site that Framework built: what its pages load is not computed again.
 * @param study The study that it shows.
 */
export function writeDownloads(site: string, study: Study): void {
  const folder = join(site, "unduh");
  const results = disclosedResults(study, parametersOf(study, 0).significanceLevel.values);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "hasil.json"), resultsDocument(results));
  const precomputed: Precomputed = { sensitivity: loaded(site, "sensitivity"), verification: loaded(site, "verification") };
  const { resampled } = loaded<HypothesesInDepth>(site, "hypotheses");
  for (const { id, build } of chapterOf(results, precomputed, study.criteria, [resampled])) {
    writeFileSync(join(folder, `${id}.csv`), tableCsv(numbersOf(build()), documentWords));
  }
  const entries = loaded<readonly AuditEntry[]>(site, "audit");
  if (entries.length > 0) writeAudit(folder, study, entries, loaded(site, "auditReport"));
}

/** A file that pages load, which Framework named after its content. */
function loaded<Part>(site: string, name: string): Part {
  const folder = join(site, "_file", "data");
  const file = readdirSync(folder).find((candidate) => candidate.startsWith(`${name}.`))!;
  return JSON.parse(readFileSync(join(folder, file), "utf8"));
}

function writeAudit(folder: string, study: Study, entries: readonly AuditEntry[], report: AuditReport): void {
  const { table } = auditFigure(study, report, audit);
  writeFileSync(join(folder, "audit.csv"), auditCsv(entries));
  writeFileSync(join(folder, "audit.json"), `${JSON.stringify(entries, null, 1)}\n`);
  writeFileSync(join(folder, `${AUDIT_FIGURE}.csv`), tableCsv(table, documentWords));
}

function numbersOf(exhibit: ReturnType<Exhibit["build"]>): Table {
  return "chart" in exhibit ? exhibit.table : exhibit;
}
