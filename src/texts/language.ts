import { indonesian } from "./id/indonesian.js";
import type { LanguageWords } from "./words/languageWords.js";

/**
 * The words of the language that a run speaks: loaders, site and commands ask here alone, and know of no language.
 * Pages import the folder of theirs.
 */
export const words: LanguageWords = indonesian;

export const {
  addresses,
  dataChanges,
  documentWords,
  expectedWords,
  fileProblems,
  opposition,
  problemWords,
  quoteValue,
  readings,
  shell,
  skeleton,
  unstated,
  withheldClaim,
} = words;
