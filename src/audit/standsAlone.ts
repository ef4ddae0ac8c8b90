import { DASH, type FoundNumber } from "./numbersIn.js";
import { BETWEEN, WORDS_AFTER, WORDS_BEFORE } from "./plainWords.js";
import { RELATION, SIGN_OF_RELATION } from "./relations.js";

const NAME_END = `(?:[=＝:]|${SIGN_OF_RELATION})`;
const FREE = "[^;,()\\[\\]{}=＝:<>＜＞≤≥]*";

/**
 * What may stand before a number: words of the list, names with digits in them (`A1`, not `log10`), marks that do not
 * change it.
 */
const BEFORE = `(?:${[
  "[\\s([{\"'`“‘+±~≈]",
  "(?<=[\\p{L})\\]])[,;)\\]²]",
  "(?<=\\p{L}{2}|[)\\]])\\.",
  "(?<=\\p{L})['’]s(?!\\p{L})",
  "(?<=^\\s?)dari(?= )",
  `(?<![\\p{L}\\d])(?:${WORDS_BEFORE})(?![\\p{L}\\d])`,
  "(?<![\\p{L}\\d])(?!ln|lg|ke|[lo]\\d)\\p{L}{1,2}[-.]?\\d+(?:[.-]\\d+)*",
  RELATION,
].join("|")})`;

/** What may stand after one: words of the list, marks of footnotes and ends of sentences. */
const AFTER = `(?:${[
  "[\\s()\\[\\]{}\"'`“”‘’*†‡]",
  "^-(?:tailed|sided)",
  "[.,;:](?=$|[\\s)\\]}\"'”’])",
  `(?<=[\\s([{"'“‘])(?:${WORDS_AFTER})(?![\\p{L}\\d])`,
].join("|")})`;

const PARTING = `(?:\\s?(?:[;,:/|+±&=＝()\\[\\]{}]|\\.(?=\\s)|${DASH}|${RELATION}|(?<!\\p{L})(?:${BETWEEN})(?!\\p{L})))`;

const LEADS = new RegExp(`^(?:.*${NAME_END})?${BEFORE}*$`, "iu");
const NAMED = new RegExp(`${NAME_END}${BEFORE}*$`, "iu");
const TRAILS = new RegExp(`^${AFTER}*(?:$|[=＝]|${SIGN_OF_RELATION})`, "iu");
const LINKS = new RegExp(`^${AFTER}*(?:${PARTING}+\\s?(?:${FREE}${NAME_END})?${BEFORE}*)?$`, "iu");

const NOT_SIGNIFICANT = /^n\.?s(?![\p{L}\d])/u;
/** After decimals a letter is a footnote's, as SPSS prints it: `.000b`. */
const FOOTNOTE = /^(?:[a-dᵃᵇᶜ]|n\.?s)(?![\p{L}\d])/u;
/** After a whole price: `5,-`. */
const PRICE = new RegExp(`^,${DASH}(?!\\s*\\d)`, "u");

/** Before a minus: `+-5` is ±5. */
const EITHER_SIGN = /[+±]\s?$/u;
const AFTER_NAME = new RegExp(`${NAME_END}\\s?\\($`, "u");
const ALONE = new RegExp(`(?:^|${NAME_END})\\s?\\($`, "u");

/** What is longer than this is a text with a number in it. */
const LONGEST = 200;

/**
 * Whether a number is what a person reads, by what stands beside it: all of it is of a closed grammar, apart from the
 * name before `=`, `:` or a sign of inequality, and from what such a sign after it compares it with. Of `ln 5`, `5 ‰`,
 * `5 lusin` and `0,O5` it is not.
 *
 * @param limit how many characters after the number were read as its limit: ` atau lebih`
 */
export function standsAlone(printed: string, all: readonly FoundNumber[], at: number, limit = 0): boolean {
  const [previous, number, next] = [all[at - 1], all[at]!, all[at + 1]];
  const before = previous ? following(printed, previous, number) : spaced(printed.slice(0, number.start));
  const after = following(printed, number, next, limit);
  if (!before && !after && !previous && !next) return true; // as most are; the patterns below take long to compile
  if (before.length > LONGEST || after.length > LONGEST) return false;
  if (previous ? !NAMED.test(before) && !LINKS.test(before) : !LEADS.test(before)) return false;
  if (!(next ? LINKS : TRAILS).test(after) || (number.negative && EITHER_SIGN.test(before))) return false;
  return (
    !isBracketed(before, after, number, previous ?? next) &&
    !isHalved(printed, previous, number) &&
    !isHalved(printed, number, next)
  );
}

/** What follows a number up to the next or the end, without the mark that belongs to it. */
function following(printed: string, { digits, end }: FoundNumber, next: FoundNumber | undefined, limit = 0): string {
  const text = spaced(printed.slice(end + limit, next?.start)).replace(
    /[.,]/.test(digits) ? FOOTNOTE : NOT_SIGNIFICANT,
    "",
  );
  return text.replace(PRICE, "");
}

const spaced = (text: string) => text.replace(/\s+/gu, " ");

/** As accountants write what is below 0: `(0,50)`; `(57,6%)` and `t(38)` are none, nor is `(1,00) – 2,33`. */
function isBracketed(
  before: string,
  after: string,
  { negative, percent }: FoundNumber,
  other: FoundNumber | undefined,
): boolean {
  return !negative && !percent && (other ? AFTER_NAME : ALONE).test(before) && /^\s?\)/.test(after);
}

/**
 * Whether two numbers may be one that was printed with a space too much, or another mark: `0, 5`, `0 ,5`, `0 05`,
 * `0;5`; but `F(1, 97)`.
 */
function isHalved(printed: string, first: FoundNumber | undefined, second: FoundNumber | undefined): boolean {
  if (!first || !second || first.percent || first.exponent !== 0 || /[.,]/.test(first.digits)) return false;
  const gap = printed.slice(first.end, second.start);
  if (/^\s+$/u.test(gap)) return /^0+$/.test(first.digits) || /^[0.,]/.test(second.digits);
  return (
    /^(?:\s*[.,]\s*|[;:'’])$/u.test(gap) &&
    !/[.,]/.test(second.digits) &&
    !/\p{L}\s?\($/u.test(printed.slice(0, first.start))
  );
}
