import { DataError } from "../../loaders/dataError.js";
import { loadStudy, type ReadStudy } from "../../loaders/loadStudy.js";
import { collectProblems } from "../../loaders/problem.js";
import type { ResultsInDepth } from "../../src/analysis/results/analyseInDepth.js";
import { auditOf } from "../../src/audit/audit.js";
import { claimFaults } from "../../src/audit/claimFaults.js";
import type { AuditEntry } from "../../src/audit/entry.js";
import type { PrintedClaim } from "../../src/audit/printedClaim.js";
import { problemWords, withheldClaim } from "../../src/texts/language.js";
import { auditedResults } from "./auditedResults.js";

/**
 * The audit of the publication of a study in a folder, with the study's own scoring and criteria; of a study without a
 * publication, nothing.
 *
 * @param read what was read in it, where it was read already
 * @param published its results, where they were computed already
 * @throws DataError with every claim that names what does not exist
 */
export function auditEntries(
  folder: string,
  read: ReadStudy = loadStudy(folder),
  published?: ResultsInDepth,
): readonly AuditEntry[] {
  const { study, printed } = read;
  if (printed.length === 0) return [];
  const results = auditedResults(study, published);
  const problems = collectProblems(folder);
  const faults = claimFaults(printed, results);
  const withheld = new Set(faults.filter(isWithheld).map(({ row }) => row));
  for (const { row, fault } of faults.filter(({ row: faulty }) => !withheld.has(faulty))) {
    problems.error(
      { file: "printed/printed.csv", line: row.line, column: "claim" },
      problemWords.claim(row.claim!.key, fault.kind, fault.detail),
    );
  }
  if (problems.all.length > 0) throw new DataError(problems.all, problems.further());
  return auditOf(
    printed.map((row) => (withheld.has(row) ? uncheckable(row) : row)),
    results,
  );
}

/** Whether a claim names a number that the study withholds: no error of who wrote it. */
function isWithheld({ fault }: ReturnType<typeof claimFaults>[number]): boolean {
  return fault.reason === "withheld";
}

function uncheckable({ claim, ...row }: PrintedClaim): PrintedClaim {
  return { ...row, reason: withheldClaim };
}
