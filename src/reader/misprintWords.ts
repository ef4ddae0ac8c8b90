import type { AuditEntry } from "../audit/entry.js";
import type { Addresses } from "../outline/addresses.js";

/**
 * Words of the marks that say on the chapter's pages what was printed. Apart from the audit's other words, which only
 * its own page loads.
 */
export interface MisprintWords {
  readonly addresses: Addresses;
  readonly show: string;
  readonly loading: string;
  readonly failed: string;
  shown(count: number): string;
  readonly moved: string;
  cell(printed: string): string;
  note(entry: AuditEntry): string;
  sentence(entry: AuditEntry): string;
}
