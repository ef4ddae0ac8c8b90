import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { auditCsv } from "../../src/audit/auditCsv.js";
import { auditReport } from "../../src/audit/auditReport.js";
import { auditFigure } from "../../src/chapter/audit/auditFigure.js";
import { tableCsv } from "../../src/document/table/tableCsv.js";
import { documentWords, words } from "../../src/texts/language.js";
import type { Writer } from "./writer.js";

/** Writes the audit of a publication as `audit.csv` and `audit.json`, and the numbers of its figure. */
export const writeAudit: Writer = ({ downloads }, { evaluated: { study, entries } }) => {
  if (entries.length === 0) return;
  const { id, table } = auditFigure(study, auditReport(entries), words.audit);
  writeFileSync(join(downloads, "audit.csv"), auditCsv(entries));
  writeFileSync(join(downloads, "audit.json"), `${JSON.stringify(entries, null, 1)}\n`);
  writeFileSync(join(downloads, `${id}.csv`), tableCsv(table, documentWords));
};
