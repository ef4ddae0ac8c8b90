import { loadStudy } from "../../loaders/loadStudy.js";
import type { AuditEntry } from "../audit/entry.js";
import { isPrinted } from "../audit/isPrinted.js";

/**
 * The audit of the publication of a study in a folder; of a study without one, nothing.
 *
 * @throws Error for a study with a publication: the engine that audits it has its place here.
 */
export function auditEntries(folder: string): readonly AuditEntry[] {
  if (!isPrinted(loadStudy(folder).study)) return [];
  throw new Error(`auditEntries: nothing audits ${folder}/printed yet; call the engine here`);
}
