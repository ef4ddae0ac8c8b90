import type { Addresses } from "../../outline/addresses.js";
import type { SectionName } from "../../outline/outline.js";
import type { Language } from "../../study/inLanguage.js";

/** Words of the page frame: what Framework writes in English, and the names of pages. */
export interface ShellWords {
  readonly language: Language;
  readonly addresses: Addresses;
  readonly openNavigation: string;
  readonly navigation: string;
  readonly contents: string;
  readonly neighbours: string;
  /** Above the name of the page before this one, and of the one behind it. */
  readonly previous: string;
  readonly next: string;
  readonly unscripted: string;
  /** Why a page's data did not come: from a server, from a folder. */
  readonly notLoaded: { readonly online: string; readonly folder: string };
  readonly reload: string;
  /** What the pages are called; those of variables have their names. */
  readonly pages: Readonly<Record<Exclude<SectionName, "variables">, string>>;
  foot(version: string, respondents: number): string;
}
