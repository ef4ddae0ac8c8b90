import type { Language } from "../../src/study/inLanguage.js";
import type { Words } from "../../src/study/study.js";

/**
 * What pages in a language load of a document, for `JSON.stringify`: a study's texts in that language alone.
 *
 * @example JSON.stringify({ title: { id: "Survei", en: "Survey" } }, shownByPages("en")) // {"title":{"en":"Survey"}}
 */
export function shownByPages(language: Language): (key: string, value: unknown) => unknown {
  return (_key, value) => (isWords(value) && value[language] !== undefined ? { [language]: value[language] } : value);
}

function isWords(value: unknown): value is Words {
  if (typeof value !== "object" || value === null || !("id" in value)) return false;
  return Object.entries(value).every(([key, text]) => (key === "id" || key === "en") && typeof text === "string");
}
