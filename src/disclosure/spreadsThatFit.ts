import type { ScaleConsistency } from "../analysis/results/consistency.js";
import type { ScaleResult } from "../analysis/results/scaleResult.js";
import { isMissing, type Outcome } from "../statistics/outcome.js";
import { byKey } from "../study/lookups.js";

/** A scale as it is published: all numbers rounded. */
export interface PublishedScale {
  readonly scale: Pick<ScaleResult, "alpha" | "total" | "n" | "complete" | "opposition">;
  /** Codes of its items. */
  readonly codes: readonly string[];
  /** Correlations of its items, where they are published. */
  readonly correlations?: ScaleConsistency["correlations"];
}

interface Range {
  readonly from: number;
  readonly to: number;
}

const TWO_DIGITS = 0.005;
const THREE_DIGITS = 0.0005;

/**
 * What the published numbers of an item's scales say about its standard deviation where that is withheld: alpha and the
 * standard deviation of the totals give the sum of the items' variances, the correlations of the items give it once
 * more.
 *
 * @param deviations Of all items, rounded; those of the others are taken for published.
 * @returns whether a standard deviation fits
 */
export function spreadsThatFit(
  code: string,
  scales: readonly PublishedScale[],
  deviations: ReadonlyMap<string, Outcome<number>>,
): (deviation: number) => boolean {
  const conditions = scales
    .filter(({ scale, codes }) => codes.includes(code) && scale.n === scale.complete)
    .flatMap((published) => conditionsOf(code, published, deviations));
  return (deviation) => conditions.every((fits) => fits(deviation));
}

function conditionsOf(
  code: string,
  { scale: { alpha, total, opposition }, codes, correlations }: PublishedScale,
  deviations: ReadonlyMap<string, Outcome<number>>,
): ((deviation: number) => boolean)[] {
  const others = codes
    .filter((other) => other !== code)
    .map((other) => ({ at: codes.indexOf(other), spread: byKey(deviations, other) }));
  if (isMissing(total.standardDeviation) || others.some(({ spread }) => isMissing(spread))) return [];
  const whole = square(around(total.standardDeviation, TWO_DIGITS));
  const spreads = others.map(({ at, spread }) => ({ at, spread: around(spread as number, TWO_DIGITS) }));
  const variances = sum(spreads.map(({ spread }) => square(spread)));
  const k = codes.length;
  const conditions: ((deviation: number) => boolean)[] = [];
  if (k === 1) conditions.push((deviation) => meet(around(deviation ** 2, 0), whole));
  const sumOfVariances = (deviation: number) => sum([variances, around(deviation ** 2, 0)]);
  const share = (value: number): Range => ({ from: left(value + THREE_DIGITS), to: left(value - THREE_DIGITS) });
  const left = (value: number) => 1 - (value * (k - 1)) / k;
  if (k > 1 && !isMissing(alpha)) {
    const expected = times(whole, share(alpha));
    conditions.push((deviation) => meet(sumOfVariances(deviation), expected));
  }
  if (opposition) {
    const pairs = -k * (k - 1);
    const covariances = times(around(opposition.meanCovariance, THREE_DIGITS), { from: pairs, to: pairs });
    conditions.push((deviation) => meet(sumOfVariances(deviation), sum([whole, covariances])));
  }
  if (correlations) {
    const own = codes.indexOf(code);
    const between = (a: number, b: number): Range => {
      const found = correlations[Math.max(a, b)]![Math.min(a, b)]!;
      return isMissing(found) ? { from: 0, to: 0 } : around(found, TWO_DIGITS);
    };
    const totalOf = (turned: readonly string[]) => {
      const signed = (a: number, b: number) =>
        turned.includes(codes[a]!) === turned.includes(codes[b]!)
          ? between(a, b)
          : times(between(a, b), { from: -1, to: -1 });
      const pairs = spreads.flatMap((a, i) =>
        spreads.slice(0, i).map((b) => times(signed(a.at, b.at), times(a.spread, b.spread))),
      );
      const withOwn = sum(spreads.map(({ at, spread }) => times(signed(own, at), spread)));
      const rest = sum([variances, twice(sum(pairs))]);
      return (deviation: number) => sum([around(deviation ** 2, 0), twice(times(withOwn, around(deviation, 0))), rest]);
    };
    const asKeyed = totalOf([]);
    conditions.push((deviation) => meet(asKeyed(deviation), whole));
    if (opposition && !isMissing(opposition.turned) && !isMissing(opposition.alpha)) {
      const found = share(opposition.alpha);
      for (const total of opposition.turned.map(totalOf))
        conditions.push((deviation) => meet(sumOfVariances(deviation), times(total(deviation), found)));
    }
  }
  return conditions;
}

function around(value: number, half: number): Range {
  return { from: value - half, to: value + half };
}

function square({ from, to }: Range): Range {
  return { from: Math.max(0, from) ** 2, to: to ** 2 };
}

function times(a: Range, b: Range): Range {
  const ends = [a.from * b.from, a.from * b.to, a.to * b.from, a.to * b.to];
  return { from: Math.min(...ends), to: Math.max(...ends) };
}

function twice({ from, to }: Range): Range {
  return { from: 2 * from, to: 2 * to };
}

function sum(ranges: readonly Range[]): Range {
  return ranges.reduce((all, { from, to }) => ({ from: all.from + from, to: all.to + to }), { from: 0, to: 0 });
}

/** Rounding of doubles must not rule out what is true. */
function meet(a: Range, b: Range): boolean {
  return a.from <= b.to + 1e-9 && b.from <= a.to + 1e-9;
}
