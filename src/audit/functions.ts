import { numbered } from "../outline/places.js";
import { bandIndex } from "../statistics/bandIndex.js";
import { correlationTest } from "../statistics/correlationTest.js";
import { criticalCorrelation } from "../statistics/criticalCorrelation.js";
import { isMissing } from "../statistics/outcome.js";
import { shareIndex } from "../statistics/shareIndex.js";
import { significanceStars } from "../statistics/significanceStars.js";
import { strengthIndex } from "../statistics/strengthIndex.js";
import { byCode } from "../study/lookups.js";
import { isReversed } from "../study/scoring.js";
import type { BandSet } from "../study/study.js";
import { operate } from "./arithmetic.js";
import { ClaimFault } from "./claimFault.js";
import { meansOf } from "./derivation.js";
import type { Conclusion } from "./entry.js";
import type { Expression } from "./expression.js";
import type { Scope } from "./scope.js";
import { settled } from "./settled.js";
import { exactly, interval, monotone, NO_STARS, type NumberValue, type Value, type WordValue, word } from "./value.js";

type Evaluate = (expression: Expression, scope: Scope) => Value;
type ClaimFunction = (values: readonly Value[], scope: Scope, evaluate: Evaluate) => Value;

/** The functions that a claim may call. docs/audit.md describes them. */
export const FUNCTIONS: Readonly<Record<string, ClaimFunction>> = {
  printed: ([place, quantity], { printed }) => printed(text(place), text(quantity)),
  percent: ([count, n], { otherFormula }) => percent(number(count), number(n), otherFormula),
  sum: (values) => sum(numbers(values)),
  average: (values) => average(numbers(values)),
  count: ([list]) =>
    exactly(entries(list).filter((entry) => entry.kind !== "truth" || entry.possible.includes(true)).length),
  max: (values) => extreme(numbers(values), Math.max),
  min: (values) => extreme(numbers(values), Math.min),
  highest: (values) => leading(values, 1),
  lowest: (values) => leading(values, -1),
  means: ([scale], scope, evaluate) => ({
    kind: "list",
    values: meansOf(text(scale), scope.results).map((mean) => evaluate(mean, scope)),
  }),
  meanOfCounts: ([item, counts], { results }) => meanOfCounts(text(item), numbers([counts!]), results),
  band: ([mean], scope) => bandOf(mean, scope),
  inBand: ([list, label], scope) =>
    exactly(entries(list).filter((mean) => bandOf(mean, scope).possible.includes(text(label))).length),
  quantifier: ([share], { results: { study } }) => {
    if (!study.quantifiers) throw new ClaimFault("name", "study.quantifiers");
    return banded(number(share), study.quantifiers, shareIndex);
  },
  reliabilityBand: ([alpha], { results: { study } }) => {
    if (!study.reliability.bands) throw new ClaimFault("name", "study.reliability.bands");
    return banded(number(alpha), study.reliability.bands);
  },
  strength: ([r], { results: { study } }) => {
    const { lower, upper } = number(r);
    return word(
      ...[lower, upper].map((end) => study.strength.bands[strengthIndex(end, study.strength.bands)]!.label.id),
    );
  },
  critical: ([df, level, tails], { critical }) => {
    const [degrees, ownLevel, ownTails] = [df, level, tails].map((value) => number(value).lower) as [
      number,
      number,
      number,
    ];
    return exactly(
      criticalCorrelation(degrees, critical?.level ?? ownLevel, critical?.tails ?? (ownTails === 1 ? 1 : 2)),
    );
  },
  pOfRho: ([r, n]) => pOfRho(number(r), number(n).lower),
  stars: ([p]) => {
    const { lower, upper } = number(p);
    const ends = [lower, upper].map((end) => significanceStars(end)?.stars ?? NO_STARS);
    return word(...(ends[0] === "**" && ends[1] === NO_STARS ? ["**", "*", NO_STARS] : ends));
  },
  table: ([key], { results }) => placeNumber("table", text(key), results.study),
  figure: ([key], { results }) => placeNumber("figure", text(key), results.study),
};

/** Functions that conclude, and what: they give a category, a mark or a name, not a number. */
export const CONCLUDING: Readonly<Record<string, Conclusion>> = {
  stars: "decision",
  band: "category",
  reliabilityBand: "category",
  strength: "category",
  highest: "extreme",
  lowest: "extreme",
  quantifier: "wording",
};

function number(value: Value | undefined): NumberValue {
  if (value?.kind !== "number") throw new ClaimFault("arguments", value?.kind ?? "");
  return value;
}

function text(value: Value | undefined): string {
  if (value?.kind !== "word" || value.possible.length !== 1) throw new ClaimFault("arguments", value?.kind ?? "");
  return value.possible[0]!;
}

function entries(value: Value | undefined): readonly Value[] {
  if (value?.kind !== "list") throw new ClaimFault("arguments", value?.kind ?? "");
  return value.values;
}

/** All numbers of some values, those of lists too. */
function numbers(values: readonly Value[]): NumberValue[] {
  return values.flatMap((value) => (value.kind === "list" ? numbers(value.values) : [number(value)]));
}

/** The other formula takes the percentage of a count for the count times n over a hundred. */
function percent(count: NumberValue, n: NumberValue, otherFormula: boolean): Value {
  const [dividend, divisor] = otherFormula ? [n, exactly(100)] : [exactly(100), n];
  return operate("/", operate("*", dividend, count), divisor);
}

function sum(values: readonly NumberValue[]): NumberValue {
  return values.reduce((total, { lower, upper }) => interval(total.lower + lower, total.upper + upper), exactly(0));
}

function average(values: readonly NumberValue[]): NumberValue {
  if (values.length === 0) throw new ClaimFault("arguments", "average");
  return monotone(sum(values), (total) => total / values.length);
}

function extreme(values: readonly NumberValue[], of: (...values: number[]) => number): NumberValue {
  if (values.length === 0) throw new ClaimFault("arguments", "max");
  return interval(of(...values.map(({ lower }) => lower)), of(...values.map(({ upper }) => upper)));
}

/** Of names and values in turn, the names whose value may be the greatest (of sign 1) or the least (of -1). */
function leading(values: readonly Value[], sign: 1 | -1): Value {
  const named = values.flatMap((value, i) =>
    i % 2 === 1 ? [{ name: text(values[i - 1]), ...monotone(number(value), (x) => sign * x) }] : [],
  );
  const most = Math.max(...named.map(({ lower }) => lower));
  return word(...named.filter(({ upper }) => upper >= most).map(({ name }) => name));
}

function meanOfCounts(item: string, counts: readonly NumberValue[], { study, scoring }: Scope["results"]): Value {
  const scale = study.scale.options.map(({ value }) => value);
  const values = isReversed(byCode(study.items, item), scoring) ? [...scale].reverse() : scale;
  return operate("/", sum(counts.map((count, i) => monotone(count, (x) => x * values[i]!))), sum(counts));
}

function bandOf(mean: Value | undefined, { results: { study } }: Scope): WordValue {
  return banded(number(mean), byCode(study.bandSets, study.criteria.bandSet));
}

function banded({ lower, upper }: NumberValue, { lookup, decimals, bands }: BandSet, indexOf = bandIndex): WordValue {
  const upTo = bands.map((band) => band.upTo);
  const [first, last] = [lower, upper].map((end) => indexOf(settled(end), { lookup, decimals, upTo })) as [
    number,
    number,
  ];
  return word(...bands.slice(first, last + 1).map(({ label }) => label.id));
}

/** The further from 0, the smaller. */
function pOfRho({ lower, upper }: NumberValue, n: number): Value {
  const p = (r: number) => {
    const test = correlationTest({ coefficient: r, unexplained: Math.max(0, 1 - r * r), n });
    return isMissing(test) ? 0 : test.p;
  };
  const most = Math.max(Math.abs(lower), Math.abs(upper));
  const least = lower <= 0 && upper >= 0 ? 0 : Math.min(Math.abs(lower), Math.abs(upper));
  return interval(p(Math.min(1, most)), p(least));
}

function placeNumber(kind: "table" | "figure", key: string, study: Scope["results"]["study"]): Value {
  const place = numbered(study).find((candidate) => candidate.kind === kind && candidate.key === key);
  if (!place) throw new ClaimFault("place", key);
  return word(place.number);
}
