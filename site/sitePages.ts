import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Addresses } from "../src/outline/addresses.js";
import type { Outline, SectionName } from "../src/outline/outline.js";
import { pageOf } from "../src/outline/places.js";
import { type OutlinedPage, pagesOf, SECTIONS } from "../src/outline/sections.js";
import { inLanguage, type Language } from "../src/study/inLanguage.js";
import type { StudyDescription } from "../src/study/study.js";

export interface SitePage {
  readonly name: string;
  /** From the site's root, without extension: `/variabel/x`. */
  readonly path: string;
}

/** What pages are called and where they are, in one language. */
export interface PageNames {
  readonly language: Language;
  readonly addresses: Addresses;
  readonly pages: Readonly<Record<Exclude<SectionName, "variables">, string>>;
}

/**
 * The pages of the report in reading order, the first page apart: one for each variable of the study among those that
 * every study has. A page without a source is left out, and so is what the study has nothing for.
 *
 * @param root Framework's source root, `src`.
 */
export function sitePages(study: StudyDescription, words: PageNames, root: string): SitePage[] {
  return sourced(study, words.addresses, root)
    .filter(({ outline }) => outline.name !== "overview")
    .map(({ outline, code }) => ({
      name: nameOf(study, outline, code, words),
      path: `/${pageOf(outline, code, words.addresses)}`,
    }));
}

/**
 * The Markdown file that a section's page is made from, or every page of a section that has one each.
 *
 * @example pageSource(variables, addresses) // "variabel/[code].md"
 */
export function pageSource(outline: Pick<Outline, "name" | "codes">, addresses: Addresses): string {
  return `${pageOf(outline, "[code]", addresses)}.md`;
}

function sourced(study: StudyDescription, addresses: Addresses, root: string): OutlinedPage[] {
  return pagesOf(study).filter(({ outline }) => existsSync(join(root, pageSource(outline, addresses))));
}

function nameOf(
  { variables }: StudyDescription,
  { name }: Outline,
  code: string,
  { language, pages }: PageNames,
): string {
  const variable = variables.find((known) => name === "variables" && known.code === code);
  return variable ? inLanguage(variable.name, language) : pages[name as keyof PageNames["pages"]];
}

/**
 * The pages that have a source and that a study has nothing for, by their path without extension: Framework builds them
 * all the same.
 */
export function absentPages(study: StudyDescription, addresses: Addresses): string[] {
  return SECTIONS.filter(({ exists }) => exists && !exists(study)).map((outline) => pageOf(outline, "", addresses));
}

/** The pages that one parameterized source makes, where there is one. */
export function parameterizedPages(study: StudyDescription, addresses: Addresses, root: string): string[] {
  return sourced(study, addresses, root)
    .filter(({ outline }) => outline.codes)
    .map(({ outline, code }) => `/${pageOf(outline, code, addresses)}`);
}
