import { plainSigns } from "./plainSigns.js";

/** A whole number as programs write it that know only fractions. */
const WHOLE = /(?<![\d.,])(\d+)[.,]0+(?![.,]*\d)/g;

/** Numbers alone keep the dash before them; elsewhere it parts words. */
const SIGN = /(?:^-|(?<=\s)-(?=\d))\s*(?=\d)/g;

/**
 * The words and numbers of a text as they are compared where a question's answers may be written in many ways: with
 * plain signs, whole numbers without their decimals, and one space in place of quotation marks, dashes, brackets and
 * other signs between words. A minus before a number stays, as U+2212, and so does what parts a fraction.
 *
 * @example
 * bareWords("(４,0) Ragu – ragu. 🙂"); // "4 ragu ragu"
 */
export function bareWords(text: string): string {
  return plainSigns(text)
    .replaceAll(/(?<!\p{L})'|'(?!\p{L})|["“”„‟″‹›«»]/gu, " ")
    .replaceAll(/[()[\]{}]/g, " ")
    .trim()
    .replaceAll(WHOLE, "$1")
    .replaceAll(/(?<![\p{L}\d])\+(?=\d)/gu, "")
    .replaceAll(SIGN, "\u2212")
    .replaceAll(/(?<!\d)[.,]|[.,](?!\d)|[-=:;|/\\•·…\s]/g, " ")
    .replaceAll(/ +/g, " ")
    .trim();
}
