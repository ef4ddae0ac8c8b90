import type { Budget } from "../../src/disclosure/otherSolution.js";
import { productOf, type Range } from "../../src/disclosure/sumsOfProducts.js";

/** What is known of respondents' answers to some items: how many chose each option, and how items go together. */
export interface KnownAnswers {
  /** By item, respondents by option. */
  readonly counts: readonly (readonly number[])[];
  /** Of every item with each before it: between which the sum of products of their options' places (0, 1, ...) lies. */
  readonly products: readonly (readonly Range[])[];
}

/**
 * Finds the answers that fit what is known, as an attacker would: rows of places, one a respondent, of which only the
 * order cannot be told and is therefore ascending.
 *
 * @param accepts Whether rows that fit the counts and products fit the rest.
 * @param most Ends the search once so many are found.
 * @returns what was found before the budget was spent
 * @example
 * answersThatFit({ counts: [[1, 1], [1, 1]], products: [[], [{ from: 0, to: 0 }]] }, () => true, 2, { steps: 100 }); // [[[0, 1], [1, 0]]]
 */
export function answersThatFit(
  { counts, products }: KnownAnswers,
  accepts: (rows: readonly (readonly number[])[]) => boolean,
  most: number,
  budget: Budget,
): readonly (readonly (readonly number[])[])[] {
  const n = counts[0]!.reduce((sum, count) => sum + count, 0);
  const left = counts.map((own) => [...own]);
  const sums = counts.map((_, i) => counts.slice(0, i).map(() => 0));
  const rows: number[][] = [];
  const found: number[][][] = [];
  const add = (row: readonly number[], sign: 1 | -1) => {
    for (const [i, place] of row.entries()) {
      left[i]![place]! -= sign;
      for (let j = 0; j < i; j++) sums[i]![j]! += sign * place * row[j]!;
    }
  };
  const fits = () =>
    sums.every((own, i) =>
      own.every((sum, j) => {
        const [least, greatest] = [
          productOf(left[i]!, left[j]!.toReversed(), true),
          productOf(left[i]!, left[j]!, false),
        ];
        return sum + least <= products[i]![j]!.to && sum + greatest >= products[i]![j]!.from;
      }),
    );
  const search = (): boolean => {
    if (rows.length === n) {
      if (accepts(rows)) found.push(rows.map((row) => [...row]));
      return found.length === most;
    }
    for (const row of nextRows(left, rows.at(-1))) {
      if (budget.steps-- <= 0) return true;
      add(row, 1);
      rows.push(row);
      const ended = fits() && search();
      rows.pop();
      add(row, -1);
      if (ended) return true;
    }
    return false;
  };
  search();
  return found;
}

/** The rows that the counts left allow, none before the last one. */
function* nextRows(
  left: readonly (readonly number[])[],
  after: readonly number[] | undefined,
  before: readonly number[] = [],
): Generator<number[], void, void> {
  const item = before.length;
  if (item === left.length) {
    yield [...before];
    return;
  }
  const bound = after?.slice(0, item).every((place, i) => place === before[i]) ? after[item]! : 0;
  // Of the first item the lowest that is left comes next: rows ascend.
  const places = [...left[item]!.keys()].filter((place) => place >= bound && left[item]![place]! > 0);
  for (const place of item === 0 ? places.slice(0, 1) : places) yield* nextRows(left, after, [...before, place]);
}

/** Between which the sum of products of two items lies, by their correlation and how much it may be rounded. */
export function productsOf(a: readonly number[], b: readonly number[], correlation: Range): Range {
  const n = a.reduce((sum, count) => sum + count, 0);
  const [sumA, sumB] = [momentOf(a, 1), momentOf(b, 1)];
  const spread = Math.sqrt((momentOf(a, 2) - sumA ** 2 / n) * (momentOf(b, 2) - sumB ** 2 / n));
  const at = (r: number) => (sumA * sumB) / n + r * spread;
  return { from: Math.ceil(at(correlation.from) - 1e-6), to: Math.floor(at(correlation.to) + 1e-6) };
}

function momentOf(counts: readonly number[], power: number): number {
  return counts.reduce((sum, count, place) => sum + count * place ** power, 0);
}
