import { TO } from "./plainWords.js";

/** A number that stands in a printed text. */
export interface FoundNumber {
  /** Its digits and marks, without sign, power of ten and percent sign. */
  readonly digits: string;
  readonly negative: boolean;
  /** The power of ten that it is multiplied by. */
  readonly exponent: number;
  readonly percent: boolean;
  /** Where it begins in the text, its sign included, and where what follows it begins. */
  readonly start: number;
  readonly end: number;
}

export const DASH = "[-−–—‐‑‒﹣－]";
const POWER = `10\\s*\\^\\s*[({]?\\s*(?<raised>(?:${DASH}|\\+)?\\s*\\d+)(?:\\s*[)}])?|10(?<super>[⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+)`;
const SPACED = "[1-9]\\d{0,2}(?<part>[ \\u00a0\\u2007\\u2009\\u202f'’ʼ])\\d{3}(?:\\k<part>\\d{3})*(?!\\d)(?:[.,]\\d+)?";
const PLAIN = "(?:\\d[\\d.,]*|[.,]\\d[\\d.,]*)";

/**
 * Letters with digits in them (`Q1`, `Q-1`), which are names; a power of ten alone; a number, perhaps times a power of
 * ten.
 */
const TOKEN = new RegExp(
  [
    "(?<name>[\\p{L}_][\\p{L}\\p{M}\\d_]*(?:[-.,_]?\\d+)*)",
    `(?<power>(?<![\\d.,])(?:${POWER})(?![\\d.,]*\\d))`,
    `(?<number>${SPACED}|${PLAIN})`,
  ].join("|"),
  "gu",
);

const TIMES = new RegExp(
  `^(?:(?:[eE](?<e>(?:${DASH}|\\+)?\\d+)|\\s+[eE](?<spaced>(?:${DASH}|\\+)\\d+))(?![\\d.,]*\\d)|\\s*[×xX·*⋅∙]\\s*(?:10(?<lost>(?:${DASH}|\\+)\\d+)(?![\\d.,]*\\d)|${POWER}))`,
  "u",
);
const MULTIPLES: readonly (readonly [RegExp, number])[] = [
  [/^\s*(?:ribu|thousand)(?!\p{L})/iu, 3],
  [/^\s*(?:juta|million)(?!\p{L})/iu, 6],
  [/^\s*(?:miliar|milyar|billion)(?!\p{L})/iu, 9],
];
const PERCENT = /^\s*(?:[%％]|per\s?sen(?!\p{L})|per\s?cent(?!\p{L}))/iu;
/**
 * A dash with a space on either side is a minus where no name stands before it that it may part from the number: `Nilai
 * – 0,5`.
 */
const SIGN = new RegExp(`(?:${DASH}|(?<![\\p{L}\\d]\\s*)${DASH}\\s|(?<!\\p{L})minus\\s+)$`, "iu");
/** What may stand between a number and a dash that parts it from the next. */
const CLOSING = /^[\s%％*†‡)\]}"'”’]*$/u;
const RANGE = new RegExp(`^\\s*(?:${DASH}|(?<=\\s)(?:${TO})(?=\\s))\\s*$`, "iu");

/**
 * The numbers of a printed text, in order. A dash is a minus only where no number stands before it: `1,00 – 2,33` is a
 * range.
 */
export function numbersIn(text: string): FoundNumber[] {
  const found: FoundNumber[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    if (match.groups!["name"] !== undefined) continue;
    const number = numberAt(text, match, found.at(-1)?.end);
    found.push(number);
    TOKEN.lastIndex = Math.max(number.end, TOKEN.lastIndex);
  }
  return found.map((number, i) => ({
    ...number,
    percent: number.percent || sharesPercent(text, number, found[i + 1]),
  }));
}

function numberAt(
  text: string,
  { 0: matched, index, groups = {} }: RegExpExecArray,
  last: number | undefined,
): FoundNumber {
  const power = groups["power"] !== undefined;
  const digits = power ? "1" : matched.replace(/[.,]+$/, "");
  const times = TIMES.exec(text.slice(index + (power ? matched.length : digits.length)));
  const multiplied = index + (power ? matched.length : digits.length) + (times?.[0].length ?? 0);
  const multiple = MULTIPLES.flatMap(([pattern, exponent]) => {
    const word = pattern.exec(text.slice(multiplied));
    return word ? [{ length: word[0].length, exponent }] : [];
  })[0];
  const end = multiplied + (multiple?.length ?? 0);
  const percent = PERCENT.exec(text.slice(end));
  const start = minusAt(text, index, last) ?? index;
  return {
    digits,
    negative: start < index,
    exponent: (power ? exponentOf(groups) : 0) + exponentOf(times?.groups ?? {}) + (multiple?.exponent ?? 0),
    percent: percent !== null,
    start,
    end: end + (percent?.[0].length ?? 0),
  };
}

/**
 * Where the minus of a number stands. After a bracket a dash that touches the number alone is one: `t(38) -1,6`, but
 * `(38) – 40`.
 */
function minusAt(text: string, index: number, last: number | undefined): number | undefined {
  const sign = SIGN.exec(text.slice(0, index));
  if (!sign) return undefined;
  const between = last === undefined ? undefined : text.slice(last, sign.index);
  const parts = between !== undefined && CLOSING.test(between) && !(/[)\]}]\s+$/.test(between) && !/\s$/.test(sign[0]));
  return parts ? undefined : sign.index;
}

function exponentOf({ e, spaced, lost, raised, super: superscript }: Partial<Record<string, string>>): number {
  const plain =
    e ??
    spaced ??
    lost ??
    raised ??
    (superscript && [...superscript].map((mark) => "0123456789-+"["⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺".indexOf(mark)]).join(""));
  return plain === undefined ? 0 : Number(plain.replace(new RegExp(DASH, "u"), "-").replace(/\s/g, ""));
}

/** Of a range the percent sign may stand once: `5 – 10%`. */
function sharesPercent(text: string, number: FoundNumber, next: FoundNumber | undefined): boolean {
  return next?.percent === true && isRange(text, number, next);
}

/** Whether two numbers are the ends of a range. */
export function isRange(text: string, number: FoundNumber, next: FoundNumber): boolean {
  return RANGE.test(text.slice(number.end, next.start));
}
