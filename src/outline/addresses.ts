import type { ParameterNames } from "../study/parameters.js";
import type { SectionName } from "./outline.js";

/** The words of a language that addresses are made of: pages, fragments, files, queries. Published addresses stay. */
export interface Addresses {
  /** What stands before the number of a table or figure, in its fragment and the name of its file: `tabel-12`. */
  readonly table: string;
  readonly figure: string;
  /** What stands before a code in the fragment of a heading: `butir-a1`. */
  readonly item: string;
  readonly dimension: string;
  readonly hypothesis: string;
  /** Fragment of a heading that has no letter to be named after. */
  readonly unnamed: string;
  /** Fragment of the audit's ledger. */
  readonly ledger: string;
  /** Of each section its page, without extension; its folder, where it has a page each. */
  readonly pages: Readonly<Record<SectionName, string>>;
  /** Folder of what a reader downloads, from the site's root. */
  readonly downloads: string;
  /** The file of all results in it. */
  readonly results: string;
  readonly parameters: ParameterNames;
  readonly views: ViewNames;
}

/** How a page is shown, by the names in its query: what moves no number of the study. */
export interface ViewNames {
  /** With what a publication printed otherwise. */
  readonly printed: string;
  /** With hypotheses resampled from this seed. */
  readonly seed: string;
  /** With the power to find a correlation of this size. */
  readonly size: string;
  readonly ledger: LedgerNames;
}

/** The audit's ledger: what it is filtered by, its order, and the fragment of what was found. */
export interface LedgerNames {
  readonly place: string;
  readonly kind: string;
  readonly verdict: string;
  readonly cause: string;
  readonly order: string;
  readonly found: string;
}
