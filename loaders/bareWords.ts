import { folded } from "./folded.js";

const APOSTROPHES = /[`´‘’‚‛′ʼ]/g;

/** Signs beside a word that say nothing more: emoji, with what makes one of several characters. */
const EMOJI = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\ufe0e|\ufe0f|\u200d|\u20e3/gu;

const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63]/g;

/** A whole number as programs write it that know only fractions. */
const WHOLE = /(?<![\d.,])(\d+)[.,]0+(?![.,]*\d)/g;

/** Numbers alone keep the dash before them; elsewhere it parts words. */
const SIGN = /(?:^-|(?<=\s)-(?=\d))\s*(?=\d)/g;

/**
 * The words and numbers of a text as they are compared where a question's answers may be written in many ways: folded, with digits of any
 * script as 0 to 9 and whole numbers without their decimals; without emoji; and with one space in place of quotation marks, dashes, brackets
 * and other signs between words. An apostrophe within a word is a straight one. A minus before a number stays, as U+2212, and so does what parts a fraction.
 *
 * @example
 * bareWords("(４,0) Ragu – ragu. 🙂"); // "4 ragu ragu"
 */
export function bareWords(text: string): string {
  return asciiOf(folded(text))
    .toLowerCase()
    .replaceAll(DASHES, "-")
    .replaceAll(APOSTROPHES, "'")
    .replaceAll(/(?<!\p{L})'|'(?!\p{L})|["“”„‟″‹›«»]/gu, " ")
    .replaceAll(EMOJI, " ")
    .replaceAll(/[()[\]{}]/g, " ")
    .trim()
    .replaceAll(WHOLE, "$1")
    .replaceAll(/(?<![\p{L}\d])\+(?=\d)/gu, "")
    .replaceAll(SIGN, "\u2212")
    .replaceAll(/(?<!\d)[.,]|[.,](?!\d)|[-=:;|/\\•·…\s]/g, " ")
    .replaceAll(/ +/g, " ")
    .trim();
}

/** Full-width signs, and the digits of every script, which stand in tens from 0 on. */
function asciiOf(text: string): string {
  if (!/[^ -~]/.test(text)) return text;
  return text
    .replaceAll(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replaceAll(/(?![0-9])\p{Nd}/gu, (digit) => String(digitValue(digit.codePointAt(0)!)));
}

function digitValue(codePoint: number): number {
  let first = codePoint;
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1;
  return (codePoint - first) % 10;
}
