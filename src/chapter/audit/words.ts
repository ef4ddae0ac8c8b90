import type { AuditEntry, Cause, CauseKind, ClaimKind, Remark, Verdict } from "../../audit/entry.js";
import type { EntryCounts } from "../../audit/entryCounts.js";
import type { Finding } from "../../audit/findings.js";
import type { Remarked } from "../../audit/remarked.js";
import type { SectionWords } from "../exhibit/words.js";

/** Words of the audit: of its page, its ledger, and its marks in other pages. */
export interface AuditWords extends SectionWords {
  place(name: string): string;
  quantity(name: string): string;
  /** A recomputed value as a reader reads it. */
  value(entry: AuditEntry): string;
  /** A cause in words. */
  cause(one: Cause): string;
  readonly kinds: Readonly<Record<ClaimKind, string>>;
  readonly kindNames: Readonly<Record<ClaimKind, string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly causeKinds: Readonly<Record<CauseKind | Remark["kind"], string>>;
  readonly columns: {
    readonly place: string;
    readonly quantity: string;
    readonly kind: string;
    readonly printed: string;
    readonly recomputed: string;
    readonly verdict: string;
    readonly cause: string;
  };
  /** A verdict, or that it changes a conclusion: what the ledger is filtered by. */
  readonly verdictChoices: Readonly<Record<Verdict | "changes", string>>;
  /** The last column of the ledger: the guesses, or why nothing can be said. */
  why(entry: AuditEntry): string;
  verdict(entry: AuditEntry): string;
  readonly same: string;
  readonly countsLabel: string;
  readonly countsCaption: string;
  readonly total: string;
  readonly reproduces: string;
  readonly differs: string;
  readonly notCheckable: string;
  readonly changes: string;
  readonly withoutSelfChecked: string;
  readonly everything: string;
  readonly sum: string;
  headline(tally: EntryCounts): string;
  selfChecked(all: readonly string[], tally: EntryCounts): string;
  finding(finding: Finding): string;
  remarked(one: Remarked): string;
  readonly none: string;
  toPlace(label: string): string;
  readonly figureLabel: string;
  readonly figureCaption: string;
  figureText(tally: EntryCounts): string;
  figureAlt(
    differing: number,
    all: number,
    most: readonly { readonly place: string; readonly tally: EntryCounts }[],
  ): string;
  readonly figureSeries: readonly string[];
  readonly figureNote: string;
  placeSummary(name: string, tally: EntryCounts): string;
  placeCaption(name: string): string;
  readonly filter: {
    readonly heading: string;
    readonly any: string;
    readonly clear: string;
    more(count: number): string;
    found(shown: number, found: number, all: number): string;
    readonly caption: string;
  };
}
