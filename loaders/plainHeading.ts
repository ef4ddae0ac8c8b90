import { plainSigns } from "./plainSigns.js";

/**
 * A heading as it is compared where its spelling may differ: without what forms and editors change of it (kinds of
 * quotation marks and dashes, spaces around these, emoji, a mark at its end).
 *
 * @example
 * plainHeading("Petugas – “ramah” ?"); // 'petugas-"ramah"'
 */
export function plainHeading(heading: string): string {
  return plainSigns(heading)
    .replaceAll(/[“”„‟″«»]/g, '"')
    .replaceAll(/ ?- ?/g, "-")
    .replace(/[\s.:;*?!…]+$/, "")
    .trim();
}
