import { type FoundNumber, numbersIn } from "./numbersIn.js";
import { comparisonAfter, mirrored, type Relation, relationAfter, relationBefore, withoutExtreme } from "./relations.js";

/**
 * Why no number can be read of a printed text: there is none; there are several, and nothing says which; fewer than the row says; one that stands
 * for another; one that no double holds.
 */
export type ReadingFault = "none" | "several" | "beyond" | "unclear" | "range";

/** The number of a printed text that a row is about, and how the text limits what it is said of. */
export interface ChosenNumber {
  readonly number: FoundNumber;
  readonly relation?: Relation;
}

const EQUALS = /(?<![<>＜＞=!]\s*)[=＝](?!\s*[<>＜＞=])/g;

/** The number that a row is about, or why there is none. A quantity that ends in `lower` or `upper` is an end of a range. */
export function chosenNumber(printed: string, quantity: string, nth?: number): ChosenNumber | ReadingFault {
  const all = numbersIn(printed);
  const end = nth === undefined ? /(?:^|[^\p{L}])(lower|upper)$/u.exec(quantity)?.[1] : undefined;
  if (all.length === 0) return "none";
  if (nth !== undefined && nth > all.length) return "beyond";
  const at = nth !== undefined ? nth - 1 : end ? endAt(all, end) : onlyAt(printed, all);
  if (at === undefined) return all.some(({ broken }) => broken) ? "unclear" : "several";
  const number = all[at]!;
  const parted = all.length === 1 && (nth !== undefined || end !== undefined) && number.digits.includes(" ");
  if (number.broken || parted) return "unclear";
  const relation = end ? undefined : relationOf(printed, all, at);
  return relation === "unclear" ? relation : { number, ...(relation && { relation }) };
}

function endAt(all: readonly FoundNumber[], end: string): number | undefined {
  if (all.length > 2) return undefined;
  return end === "lower" ? 0 : all.length - 1;
}

/** The only number, else the one after the only sign of equality. */
function onlyAt(printed: string, all: readonly FoundNumber[]): number | undefined {
  if (all.length === 1) return 0;
  const [sign, ...others] = printed.matchAll(EQUALS);
  if (!sign || others.length > 0) return undefined;
  const at = all.findIndex(({ start }) => start > sign.index);
  return at >= 0 && printed.slice(sign.index + 1, all[at]!.start).trim() === "" ? at : undefined;
}

/** The relation before or after a number; of `0,20 < KK < 0,40` each end has its own, and `p = 0,03 < 0,05` only states an order. */
function relationOf(printed: string, all: readonly FoundNumber[], at: number): Relation | "unclear" | undefined {
  const [before, number, next] = [all[at - 1], all[at]!, all[at + 1]];
  const gap = printed.slice(before?.end ?? 0, number.start);
  const after = printed.slice(number.end, next?.start);
  const equality = /(?<![<>＜＞=!]\s*)[=＝]\s*$/.exec(gap);
  if (equality)
    return relationBefore(withoutExtreme(gap.slice(0, equality.index)), before !== undefined) ? "unclear" : relationAfter(after);
  const relation = relationBefore(gap, before !== undefined);
  if (relation) return relation;
  const compared = comparisonAfter(after);
  if (!compared) return relationAfter(after);
  if (!next) return "unclear";
  return relationBefore(after, true) ? mirrored(compared) : undefined;
}
