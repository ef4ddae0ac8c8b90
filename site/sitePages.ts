import { existsSync } from "node:fs";
import { join } from "node:path";
import { isPrinted } from "../src/audit/isPrinted.js";
import { inLanguage } from "../src/study/inLanguage.js";
import { partsOf } from "../src/study/parts.js";
import { variablePage } from "../src/study/places.js";
import type { StudyDescription } from "../src/study/study.js";
import type { Shell } from "../src/texts/id/shell.js";

export interface SitePage {
  readonly name: string;
  /** From the site's root, without extension: `/variabel/x`. */
  readonly path: string;
}

/**
 * The pages of the report in reading order, the first page apart: one for each variable of the study among those that every study has.
 * A page without a source is left out, and so is what the study has nothing for.
 *
 * @param root Framework's source root, `src`.
 */
export function sitePages(study: StudyDescription, words: Shell, root: string): SitePage[] {
  const {
    sampel,
    responden,
    instrumen,
    hipotesis,
    pertanyaan,
    rangkuman,
    kepekaan,
    keandalan,
    audit,
    metode,
    glosarium,
    verifikasi,
    unduh,
  } = words.pages;
  const absent = new Set(absentPages(study));
  const named = (pages: Readonly<Record<string, string>>) =>
    Object.entries(pages)
      .filter(([path]) => existsSync(join(root, `${path}.md`)) && !absent.has(path))
      .map(([path, name]) => ({ name, path: `/${path}` }));
  return [
    ...named({ sampel, responden, instrumen }),
    ...variablePages(study, words, root),
    ...named({ hipotesis, pertanyaan, rangkuman, kepekaan, keandalan, audit, metode, glosarium, verifikasi, unduh }),
  ];
}

/** The pages that have a source and that a study has nothing for, by their path without extension: Framework builds them all the same. */
export function absentPages(study: StudyDescription): string[] {
  const { hypotheses, families } = partsOf(study);
  return [...(hypotheses ? [] : ["hipotesis"]), ...(families ? [] : ["pertanyaan"]), ...(isPrinted(study) ? [] : ["audit"])];
}

/** The pages that one parameterized source makes: one a variable, by its name. */
export function variablePages(study: StudyDescription, words: Shell, root: string): SitePage[] {
  if (!existsSync(join(root, `${variablePage("[code]")}.md`))) return [];
  return study.variables.map(({ code, name }) => ({ name: inLanguage(name, words.language), path: `/${variablePage(code)}` }));
}
