import { folded } from "./folded.js";

/**
 * The name of a row as it is compared with words: folded, with one kind of hyphen and none of the spaces around it, and
 * without a number of its own before it.
 *
 * @example
 * plainName("1. Rata – Rata"); // "rata-rata"
 */
export function plainName(name: string): string {
  return folded(name)
    .replaceAll(/ ?[\u2010-\u2015\u2212-] ?/g, "-")
    .replace(/^\d+[.)] */, "")
    .trim();
}
