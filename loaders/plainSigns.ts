import { folded } from "./folded.js";

const APOSTROPHES = /[`´‘’‚‛′ʼ]/g;

/** Signs beside a word that say nothing more: emoji, with what makes one of several characters. */
const EMOJI = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\ufe0e|\ufe0f|\u200d|\u20e3/gu;

const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63]/g;

/**
 * A text, folded, with one sign in place of those that look alike: digits of any script as 0 to 9, full-width signs as
 * plain ones, one kind of dash and apostrophe, no emoji.
 *
 * @example
 * plainSigns("４ – Ma’af 🙂"); // "4 - ma'af"
 */
export function plainSigns(text: string): string {
  return asciiOf(folded(text))
    .toLowerCase()
    .replaceAll(DASHES, "-")
    .replaceAll(APOSTROPHES, "'")
    .replaceAll(EMOJI, " ")
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
