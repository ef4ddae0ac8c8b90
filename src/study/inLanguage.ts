import type { Words } from "./study.js";

export type Language = "id" | "en";

/** A text of the study in a language; Indonesian where it has no other. */
export function inLanguage(words: Words, language: Language): string {
  return words[language] ?? words.id;
}
