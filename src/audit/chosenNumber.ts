import { type FoundNumber, isRange, numbersIn } from "./numbersIn.js";
import {
  type Comparator,
  comparisonAfter,
  mirrored,
  relationAfter,
  relationBefore,
  withoutExtreme,
} from "./relations.js";
import { standsAlone } from "./standsAlone.js";

/**
 * Why no number can be read of a printed text: there is none; there are several, and nothing says which; fewer than the
 * row says; one that stands for another; one that no double holds.
 */
export type ReadingFault = "none" | "several" | "beyond" | "unclear" | "range";

/** The number of a printed text that a row is about, and how the text limits what it is said of. */
export interface ChosenNumber {
  readonly number: FoundNumber;
  readonly relation?: Comparator;
}

const EQUALS = /(?<![<>＜＞=!]\s*)[=＝](?!\s*[<>＜＞=])/g;
const JOINING = /^\s*(?:[+/:;,]|dan|and)\s*$/iu;
/** What parts a name from its number. */
const NAMES = /(?<![<>＜＞=!]\s*)[=＝:]\s*$/;

/**
 * The number that a row is about, or why there is none. A quantity that ends in `lower` or `upper` is an end of a
 * range.
 */
export function chosenNumber(printed: string, quantity: string, nth?: number): ChosenNumber | ReadingFault {
  const all = numbersIn(printed);
  const end = nth === undefined ? (/(?:^|[^\p{L}])(lower|upper)$/u.exec(quantity)?.[1] as End | undefined) : undefined;
  if (all.length === 0) return /\p{N}/u.test(printed) ? "unclear" : "none";
  if (nth !== undefined && nth > all.length) return "beyond";
  const at = nth !== undefined ? nth - 1 : end ? endAt(all, end) : onlyAt(printed, all);
  if (at === undefined) return all.every((_, i) => standsAlone(printed, all, i)) ? "several" : "unclear";
  const [number, next] = [all[at]!, all[at + 1]];
  const parted = all.length === 1 && (nth !== undefined || end !== undefined) && number.digits.includes(" ");
  if (parted || (next && sharesPower(printed, number, next))) return "unclear";
  const limit = end && all.length > 1 ? undefined : relationOf(printed, all, at);
  if (
    limit === "unclear" ||
    !standsAlone(printed, all, at, limit?.length) ||
    (end && limit && !isEnd(end, limit.relation))
  )
    return "unclear";
  return { number, ...(limit && !end && { relation: limit.relation }) };
}

type End = "lower" | "upper";

/** Whether a bound is the end of a range that is open at the other: `> 3,67` its lower. */
const isEnd = (end: End, relation: Comparator) => relation.startsWith(">") === (end === "lower");

/** Whether a power of ten that stands once may be both ends': `5 – 10 juta`. */
function sharesPower(printed: string, number: FoundNumber, next: FoundNumber): boolean {
  return number.exponent === 0 && next.exponent !== 0 && isRange(printed, number, next);
}

function endAt(all: readonly FoundNumber[], end: End): number | undefined {
  if (all.length > 2) return undefined;
  return end === "lower" ? 0 : all.length - 1;
}

/**
 * The only number, else the one after the only sign of equality, unless it is the first of several there: `= 1,00 –
 * 2,33`, `= 57/99`.
 */
function onlyAt(printed: string, all: readonly FoundNumber[]): number | undefined {
  if (all.length === 1) return 0;
  const [sign, ...others] = printed.matchAll(EQUALS);
  if (!sign || others.length > 0) return undefined;
  const at = all.findIndex(({ start }) => start > sign.index);
  if (at < 0 || printed.slice(sign.index + 1, all[at]!.start).trim() !== "") return undefined;
  const [number, next] = [all[at]!, all[at + 1]];
  const goesOn = next && (isRange(printed, number, next) || JOINING.test(printed.slice(number.end, next.start)));
  return goesOn ? undefined : at;
}

/** How a text limits a number, and how many characters after it say so. */
interface Limit {
  readonly relation: Comparator;
  readonly length?: number;
}

/**
 * The relation before or after a number; of `0,20 < KK < 0,40` each end has its own, and `p = 0,03 < 0,05` only states
 * an order.
 */
function relationOf(printed: string, all: readonly FoundNumber[], at: number): Limit | "unclear" | undefined {
  const [before, number, next] = [all[at - 1], all[at]!, all[at + 1]];
  const gap = printed.slice(before?.end ?? 0, number.start);
  const after = printed.slice(number.end, next?.start);
  const name = NAMES.exec(gap);
  if (name)
    return relationBefore(withoutExtreme(gap.slice(0, name.index)), before !== undefined)
      ? "unclear"
      : relationAfter(after);
  const relation = relationBefore(gap, before !== undefined);
  if (relation) return relation === "unclear" ? relation : { relation };
  const compared = comparisonAfter(after);
  if (!compared) return relationAfter(after);
  if (!next) return "unclear";
  return relationBefore(after, true) ? { relation: mirrored(compared) } : undefined;
}
