import type { Results } from "../analyses/analyse.js";
import type { ResultsInDepth } from "../analyses/analyseInDepth.js";
import { CHANGES } from "../analyses/sensitivity/sensitivity.js";
import type { Extent } from "./extent.js";
import { anyProducts } from "./sumsOfProducts.js";

/** So many more answers must there be than ways to publish them, in powers of two. */
const MARGIN = 20;
/** A correlation at three digits is one of 2001. */
const CORRELATION = Math.log2(2001);
/** Resampled, a hypothesis has p and two ends of an interval besides, and bias and acceleration at one digit. */
const RESAMPLED = 3 * CORRELATION + 2 * Math.log2(11);

type Counted = Pick<ResultsInDepth, "questions" | "grid"> & Results;

/**
 * Whether there are so many more answers with the same counts than ways to publish what is told of them that many answers publish alike: for
 * the items of every variable alone, for those of one whose other answers are known, and for all. Alphas, spreads and correlations of
 * items with each other follow from the sums of their products, and tell no more than these.
 */
export function hasRoom(results: Counted, extent: Exclude<Extent, "verdicts">): boolean {
  const codes = results.study.variables.map(({ code }) => code);
  const all = answersOf(results, codes);
  const told = (of: readonly string[]) => sum(of.map((code) => toldOfItems(results, code, extent)));
  return (
    all >= told(codes) + toldTogether(results, codes, extent) + MARGIN &&
    codes.every((code) => {
      const others = answersOf(
        results,
        codes.filter((other) => other !== code),
      );
      const known = all - others >= told([code]) + toldTogether(results, [code], extent) + MARGIN;
      return known && answersOf(results, [code]) >= told([code]) + MARGIN;
    })
  );
}

function countsOf({ study, items }: Counted, codes: readonly string[]): (readonly number[])[] {
  return items.flatMap(({ counts }, i) => (codes.includes(study.items[i]!.variable) ? [counts as readonly number[]] : []));
}

/**
 * How many answers have the counts of the items of some variables, in powers of two, whoever gave which: as many as there are orders of each
 * item's answers, less the orders of respondents, if few answered alike; else as many as ways to spread respondents over all rows of
 * answers, shared evenly among all counts. Either is less than there are; the greater is taken.
 */
function answersOf(results: Counted, codes: readonly string[]): number {
  const counts = countsOf(results, codes);
  if (counts.length === 0) return 0;
  const n = results.respondents.n;
  const orders = sum(counts.map(arrangements)) - log2Factorial(n);
  const used = counts.map((own) => own.filter((count) => count > 0).length);
  const rows = sum(used.map(Math.log2));
  const spread = rows > 40 ? 0 : log2Choose(n, 2 ** rows) - sum(used.map((options) => (options - 1) * Math.log2(n + 1)));
  return Math.max(0, orders, spread);
}

function toldOfItems(results: Counted, code: string, extent: Extent): number {
  const { study, scoring } = results;
  const counts = countsOf(results, [code]);
  const products = counts.flatMap((a, i) => counts.slice(0, i).map((b) => anyProducts(a, b)));
  const pairs = sum(products.map(({ from, to }) => Math.log2(1 + to - from)));
  const dimensions = study.variables.find((variable) => variable.code === code)!.dimensions.length;
  const scales = dimensions > 1 ? 2 : 1; // an item is part of its dimension and its variable; one dimension is the variable
  const ranked = extent !== "counts" && scoring.coefficient !== "pearson" ? 2 * scales * counts.length * CORRELATION : 0;
  return pairs + ranked;
}

/** Bits of what is told of variables together: hypotheses, questions and dimensions, and what single items do to hypotheses. */
function toldTogether({ study, questions, grid }: Counted, variables: readonly string[], extent: Extent): number {
  const own = study.variables.filter(({ code }) => variables.includes(code));
  const parts = own.flatMap(({ code, dimensions }) => [code, ...dimensions.map((dimension) => dimension.code)]);
  const touches = ({ from, to }: { readonly from: string; readonly to: string }) => parts.includes(from) || parts.includes(to);
  const changes = extent === "all" ? CHANGES.length * study.items.length * CORRELATION : 0;
  const tested = [...questions, ...grid].filter(touches).length * CORRELATION;
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

function log2Factorial(n: number): number {
  let bits = 0;
  for (let factor = 2; factor <= n; factor++) bits += Math.log2(factor);
  return bits;
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
