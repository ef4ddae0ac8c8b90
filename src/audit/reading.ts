import { SMALLEST } from "../statistics/probability.js";
import { type ChosenNumber, chosenNumber, type ReadingFault } from "./chosenNumber.js";
import type { Comparator } from "./relations.js";

/**
 * A printed number: its value, and how many decimals it was printed with; negative where a power of ten moves its last
 * place.
 */
export interface PrintedNumber {
  readonly value: number;
  readonly decimals: number;
  /** A whole number without a percent sign counts something: it was not rounded. */
  readonly count: boolean;
  /** Where a percent sign stands beside it. */
  readonly percent?: true;
  /** What is printed is a bound: `< 0,001`. */
  readonly relation?: Comparator;
}

/**
 * The numbers that a printed text can mean. A point or comma before three digits may part thousands or decimals:
 * `16.806` is read both ways; `0,343`, `.343**` and `3,78` have one reading. Of several numbers the text's only sign of
 * equality, the row's `number` or the end of its quantity says which; none where nothing does, or where it is not to be
 * read: `½`, `1,2,3`.
 *
 * @param nth which number of the text is meant, the first being 1
 * @example readings("16.806", "members") // [{ value: 16806, decimals: 0, count: true }, { value: 16.806, decimals: 3, count: false }]
 */
export function readings(printed: string, quantity: string, nth?: number): PrintedNumber[] {
  const chosen = chosenNumber(printed, quantity, nth);
  if (typeof chosen === "string" || isOutOfRange(chosen)) return [];
  const { number, relation } = chosen;
  return written(number.digits).map(({ plain, decimals }) => ({
    value: Number(`${number.negative ? "-" : ""}${plain}e${number.exponent}`),
    decimals: decimals - number.exponent,
    count: decimals === 0 && number.exponent === 0 && !number.percent,
    ...(number.percent && { percent: true as const }),
    ...(relation && { relation }),
  }));
}

/** Why no number can be read of a text; undefined where one can. */
export function readingFault(printed: string, quantity: string, nth?: number): ReadingFault | undefined {
  const chosen = chosenNumber(printed, quantity, nth);
  if (typeof chosen === "string") return chosen;
  if (written(chosen.number.digits).length === 0) return "unclear";
  return isOutOfRange(chosen) ? "range" : undefined;
}

/**
 * Whether a number would become infinite, or 0, or one that is short of digits: what it is compared with is none of
 * these.
 */
function isOutOfRange({ number: { digits, exponent } }: ChosenNumber): boolean {
  const sizes = written(digits).map(({ plain }) => Number(`${plain}e${exponent}`));
  return (
    sizes.some((size) => !Number.isFinite(size)) || (/[1-9]/.test(digits) && sizes.some((size) => size < SMALLEST))
  );
}

interface Written {
  /** The number as code writes it. */
  readonly plain: string;
  readonly decimals: number;
}

/** What digits and marks can mean: whole numbers in threes, and a decimal mark. */
function written(digits: string): Written[] {
  const joined = digits.replace(/[^\d.,]/g, "");
  const marks = joined.replace(/\d/g, "");
  if (marks === "") return [{ plain: joined, decimals: 0 }];
  if (joined !== digits) return marks.length === 1 ? [decimal(joined)] : [];
  const whole = /^[1-9]\d{0,2}(?:\.\d{3})+$|^[1-9]\d{0,2}(?:,\d{3})+$/.test(joined);
  const mixed = /^[1-9]\d{0,2}(?:(?:\.\d{3})+,|(?:,\d{3})+\.)\d+$/.test(joined);
  return [
    ...(whole ? [{ plain: joined.replace(/[.,]/g, ""), decimals: 0 }] : []),
    ...(marks.length === 1 || mixed ? [decimal(joined)] : []),
  ];
}

function decimal(joined: string): Written {
  const mark = Math.max(joined.lastIndexOf("."), joined.lastIndexOf(","));
  const fraction = joined.slice(mark + 1);
  return { plain: `${joined.slice(0, mark).replace(/[.,]/g, "") || "0"}.${fraction}`, decimals: fraction.length };
}
