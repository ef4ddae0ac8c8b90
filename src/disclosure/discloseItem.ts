import type { CountedItem, ItemResult } from "../analysis/results/itemResult.js";
import { mean } from "../statistics/mean.js";
import { median } from "../statistics/median.js";
import { isMissing, type Outcome, WITHHELD } from "../statistics/outcome.js";
import { standardDeviation } from "../statistics/standardDeviation.js";
import type { StudyDescription } from "../study/study.js";
import { firstSafe, hiddenCounts, type Publication } from "./firstSafe.js";
import { named } from "./named.js";
import type { Linear } from "./otherSolution.js";
import { shown } from "./shown.js";
import { shownMean } from "./shownMean.js";

/** What belongs to an item besides its numbers. */
export interface ItemContext {
  readonly study: Pick<StudyDescription, "scale" | "bandSets" | "smallCells">;
  readonly reversed: boolean;
  /** Whether a standard deviation fits what is published of the item's scales. */
  readonly fits: (deviation: number) => boolean;
  /** Between which means it lies by what is published of the item's scales and their other items. */
  readonly means: { readonly from: number; readonly to: number };
}

/**
 * The ways to publish an item: first those that tell its mean, with as few counts withheld as will do, each with and
 * without median and standard deviation; then those that do not.
 */
function wayOf(number: number, options: number): { readonly further: number; readonly told: "all" | "mean" | "none" } {
  if (number >= 2 * options) return { further: number - 2 * options, told: "none" };
  return { further: Math.floor(number / 2), told: number % 2 === 0 ? "all" : "mean" };
}

/**
 * An item as it is published: its numbers rounded as they are shown, its small counts withheld, and with them the
 * larger counts and the statistics without which every withheld count could still be another. Where nothing helps, no
 * number of it is published.
 *
 * @example discloseItem({ ...item, counts: [0, 3, 20, 40, 36] }, context).counts[1] // { missing: "withheld" }
 */
export function discloseItem(item: CountedItem, context: ItemContext): ItemResult {
  const { counts } = item;
  const { smallCells } = context.study;
  const all = counts.reduce((sum, count) => sum + count, 0);
  const number = firstSafe(counts, {
    count: 3 * counts.length,
    at: (others, at) => publication(others, at, item, context),
    ranges: counts.map(() => ({ from: 1, to: all })),
    least: smallCells,
  });
  const { further, told } = wayOf(number, counts.length);
  const hidden = number === 3 * counts.length ? undefined : hiddenCounts(counts, smallCells, further);
  if (hidden === undefined) return undisclosed(item);
  return named<ItemResult>({
    code: item.code,
    counts: item.counts.map((count, i) => (hidden[i] ? WITHHELD : count)),
    withheld: hidden.includes(true) ? counts.reduce((sum, count, i) => (hidden[i] ? sum + count : sum), 0) : undefined,
    blank: item.blank,
    filled: item.filled,
    n: item.n,
    mean: told === "none" ? WITHHELD : shownMean(item.mean, context.study),
    median: told === "all" ? item.median : WITHHELD,
    standardDeviation: told === "all" ? shownSpread(item.standardDeviation) : WITHHELD,
  });
}

/** An item of which no number is published but how many answered it. */
export function undisclosed({ code, counts, blank, filled, n }: CountedItem): ItemResult {
  return named<ItemResult>({
    code,
    counts: counts.map(() => WITHHELD),
    withheld: counts.reduce((sum, count) => sum + count, 0),
    blank,
    filled,
    n,
    mean: WITHHELD,
    median: WITHHELD,
    standardDeviation: WITHHELD,
  });
}

/** A standard deviation as it is shown. */
export function shownSpread(deviation: Outcome<number>): Outcome<number> {
  return isMissing(deviation) ? deviation : shown(deviation, 2);
}

function publication(
  counts: readonly number[],
  number: number,
  item: CountedItem,
  context: ItemContext,
): Publication | undefined {
  const { further, told } = wayOf(number, counts.length);
  const hidden = hiddenCounts(counts, context.study.smallCells, further);
  if (!hidden) return undefined;
  const answered = counts.reduce((sum, count) => sum + count, 0);
  const values = context.study.scale.options.map(({ value }) => value);
  const scored = context.reversed ? values.toReversed() : values;
  if (item.n - item.filled !== answered) return { hidden, told: "", sum: ofThoseScored(item, scored, answered) };
  const scores = withFilled(context.reversed ? counts.toReversed() : counts, item.filled);
  const distribution = { values, counts: scores };
  const [exact, sd] = [mean(distribution), standardDeviation(distribution)];
  const m = shownMean(exact, context.study);
  const fits = [isMissing(sd) || context.fits(sd), isMissing(exact) || lies(exact, context.means)];
  const statistics = { all: [m, shownSpread(sd), median(distribution)], mean: [m, ...fits], none: fits }[told];
  const around = isMissing(m) || told === "none" ? context.means : { from: m - 0.005, to: m + 0.005 };
  return {
    hidden,
    told: JSON.stringify(statistics),
    sum: sumRange(around, item.n, item.filled * middle(values), scored),
  };
}

/** The rule `midpoint` has filled blanks with the middle option. */
function withFilled(counts: readonly number[], filled: number): number[] {
  return counts.map((count, i) => (i === (counts.length - 1) / 2 ? count + filled : count));
}

function middle(values: readonly number[]): number {
  return (values[0]! + values.at(-1)!) / 2;
}

/** Rounding of doubles must not rule out what is true. */
function lies(value: number, { from, to }: ItemContext["means"]): boolean {
  return value >= from - 1e-9 && value <= to + 1e-9;
}

/** What the ends of a mean say about the sum of the scores of those who answered. */
function sumRange({ from, to }: ItemContext["means"], n: number, filled: number, weights: readonly number[]): Linear {
  return { weights, from: from * n - filled - 1e-6, to: to * n - filled + 1e-6 };
}

/** Of those who are not scored, because they left another item blank, the mean says nothing. */
function ofThoseScored(item: CountedItem, weights: readonly number[], answered: number): Linear | undefined {
  if (isMissing(item.mean)) return undefined;
  const unscored = answered - (item.n - item.filled);
  const { from, to } = sumRange({ from: item.mean - 0.005, to: item.mean + 0.005 }, item.n, 0, weights);
  return { weights, from: from + unscored * Math.min(...weights), to: to + unscored * Math.max(...weights) };
}
