import { exploratoryGrid } from "../analysis/results/exploratoryGrid.js";
import { CHANGES } from "../analysis/results/sensitivity.js";
import { countValues } from "../statistics/countValues.js";
import { byCode, byName } from "../study/lookups.js";
import type { Study } from "../study/study.js";
import type { Extent } from "./extent.js";
import { anyProducts } from "./sumsOfProducts.js";

/** So many more answers must there be than ways to publish them, in powers of two. */
const MARGIN = 20;
/** A correlation at three digits is one of 2001. */
const CORRELATION = Math.log2(2001);
/** Resampled, a hypothesis has p and two ends of an interval besides, and bias and acceleration at one digit. */
const RESAMPLED = 3 * CORRELATION + 2 * Math.log2(11);

/** What is asked of a study before anything is computed of its answers but how many chose what. */
export type Asked = Pick<
  Study,
  "scale" | "coefficient" | "variables" | "items" | "hypotheses" | "questions" | "answers"
>;

interface Counted {
  readonly study: Asked;
  readonly n: number;
  /** By item, respondents by option. */
  readonly counts: readonly (readonly number[])[];
}

/**
 * Whether there are so many more answers with the same counts than ways to publish what is told of them that many
 * answers publish alike: for the items of every variable alone, for those of one whose other answers are known, and for
 * all. Alphas, spreads and correlations of items with each other follow from the sums of their products, and tell no
 * more than these.
 */
export function hasRoom(study: Asked, extent: Exclude<Extent, "verdicts">): boolean {
  const { answers, items, scale } = study;
  const counts = items.map(({ code }) => countValues(byName(answers.columns, code), scale.options.length).slice(1));
  const counted = { study, n: answers.respondents.length, counts };
  const codes = study.variables.map(({ code }) => code);
  const all = answersOf(counted, codes);
  const told = (of: readonly string[]) =>
    sum(of.map((code) => toldOfItems(counted, code, extent))) + toldOfQuality(counted);
  return (
    all >= told(codes) + toldTogether(study, codes, extent) + MARGIN &&
    codes.every((code) => {
      const others = answersOf(
        counted,
        codes.filter((other) => other !== code),
      );
      const known = all - others >= told([code]) + toldTogether(study, [code], extent) + MARGIN;
      return known && answersOf(counted, [code]) >= told([code]) + MARGIN;
    })
  );
}

/**
 * Bits of how many gave one answer throughout, repeat another, left too much blank, or have the longest run, and how
 * long that is.
 */
function toldOfQuality({ study, n }: Counted): number {
  return 4 * Math.log2(n + 1) + Math.log2(study.items.length + 1);
}

function countsOf({ study, counts }: Counted, codes: readonly string[]): (readonly number[])[] {
  return counts.filter((_, i) => codes.includes(study.items[i]!.variable));
}

/**
 * How many answers have the counts of the items of some variables, in powers of two, whoever gave which: as many as
 * there are orders of each item's answers, less the orders of respondents, if few answered alike; else as many as ways
 * to spread respondents over all rows of answers, shared evenly among all counts. Either is less than there are; the
 * greater is taken.
 */
function answersOf(counted: Counted, codes: readonly string[]): number {
  const counts = countsOf(counted, codes);
  if (counts.length === 0) return 0;
  const { n } = counted;
  const orders = sum(counts.map(arrangements)) - log2Factorial(n);
  const used = counts.map((own) => own.filter((count) => count > 0).length);
  const rows = sum(used.map(Math.log2));
  const spread =
    rows > 40 ? 0 : log2Choose(n, 2 ** rows) - sum(used.map((options) => (options - 1) * Math.log2(n + 1)));
  return Math.max(0, orders, spread);
}

function toldOfItems(counted: Counted, code: string, extent: Extent): number {
  const { study } = counted;
  const counts = countsOf(counted, [code]);
  const products = counts.flatMap((a, i) => counts.slice(0, i).map((b) => anyProducts(a, b)));
  const pairs = sum(products.map(({ from, to }) => Math.log2(1 + to - from)));
  const dimensions = byCode(study.variables, code).dimensions.length;
  const scales = dimensions > 1 ? 2 : 1; // an item is part of its dimension and its variable; one dimension is the variable
  const ranked = extent !== "counts" && study.coefficient !== "pearson" ? 2 * scales * counts.length * CORRELATION : 0;
  return pairs + ranked;
}

/**
 * Bits of what is told of variables together: hypotheses, questions and dimensions, and what single items do to
 * hypotheses.
 */
function toldTogether(study: Asked, variables: readonly string[], extent: Extent): number {
  const own = study.variables.filter(({ code }) => variables.includes(code));
  const parts = own.flatMap(({ code, dimensions }) => [code, ...dimensions.map((dimension) => dimension.code)]);
  const touches = ({ from, to }: { readonly from: string; readonly to: string }) =>
    parts.includes(from) || parts.includes(to);
  const changes = extent === "all" ? CHANGES.length * study.items.length * CORRELATION : 0;
  const tested = [...study.questions, ...exploratoryGrid(study)].filter(touches).length * CORRELATION;
  return tested + study.hypotheses.filter(touches).length * (CORRELATION + RESAMPLED + changes);
}

/** In how many ways respondents can have chosen options so often, in powers of two. */
function arrangements(counts: readonly number[]): number {
  return log2Factorial(sum(counts)) - sum(counts.map(log2Factorial));
}

/** In how many ways n respondents spread over so many rows, in powers of two. */
function log2Choose(n: number, rows: number): number {
  let bits = 0;
  for (let i = 1; i <= n; i++) bits += Math.log2((rows - 1 + i) / i);
  return bits;
}

/** Of a million respondents it takes a while, and every item asks for it. */
const factorials = new Map<number, number>();

function log2Factorial(n: number): number {
  let bits = factorials.get(n) ?? 0;
  if (bits === 0) for (let factor = 2; factor <= n; factor++) bits += Math.log2(factor);
  factorials.set(n, bits);
  return bits;
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
