import { type Budget, type Linear, otherSolution } from "./otherSolution.js";

/** One way to publish counts: which of them are withheld, and what is told besides those that are not. */
export interface Publication {
  readonly hidden: readonly boolean[];
  /** What else is published that hangs on the counts, in one text. */
  readonly told: string;
  /** What that says about a weighted sum of all counts: it rules most of them out at once. */
  readonly sum?: Linear | undefined;
}

/** How counts may be published. */
export interface Ways {
  /** How many there are. */
  readonly count: number;
  /** The way of a number, those that tell the most first; undefined where such counts have no such way. */
  readonly at: (counts: readonly number[], number: number) => Publication | undefined;
  /** Between what each count is known to be, nobody aside. */
  readonly ranges: readonly { readonly from: number; readonly to: number }[];
  /** Counts together are withheld only if they are as many. */
  readonly least: number;
}

/** Bounds the search for one way; what needs more is as good as found out. */
const STEPS = 100_000;
/** What it costs to compute what would be published of other counts, in steps. */
const TRIAL = 10;

/**
 * The first way to publish counts after which every withheld count could still be another. It is decided by trying to
 * find them out: a search for other counts that give the same publication. Whoever searches knows how this function
 * decides: counts for which an earlier way would have done are ruled out too.
 *
 * @returns its number; how many ways there are where none is safe
 */
export function firstSafe(counts: readonly number[], ways: Ways): number {
  let number = 0;
  while (number < ways.count && !isSafe(counts, number, ways, { steps: STEPS })) number++;
  return number;
}

/** Whether an earlier way would have done for counts, as far as can be told without asking how that was decided. */
function isSafeBefore(counts: readonly number[], number: number, ways: Ways, budget: Budget): boolean {
  return [...Array(number).keys()].some((earlier) => isSafe(counts, earlier, ways, budget, false));
}

/** Whether every count that a way withholds could be another; not where the search takes more than its budget. */
function isSafe(counts: readonly number[], number: number, ways: Ways, budget: Budget, knowing = true): boolean {
  const way = ways.at(counts, number);
  if (!way) return false;
  const { hidden, told, sum } = way;
  const places = [...counts.keys()].filter((place) => hidden[place]);
  const total = places.reduce((all, place) => all + counts[place]!, 0);
  if (places.length === 0) return true;
  if (total < ways.least) return false;
  const unknowns = places.map((place) => ({ ...ways.ranges[place]!, truth: counts[place]! }));
  const whole = (values: readonly number[]) => counts.map((count, place) => values[places.indexOf(place)] ?? count);
  const accepts = (values: readonly number[]) => {
    budget.steps -= TRIAL;
    const other = whole(values);
    const published = ways.at(other, number);
    if (published?.told !== told || published.hidden.some((is, place) => is !== hidden[place])) return false;
    return (!knowing || !isSafeBefore(other, number, ways, budget)) && budget.steps > 0;
  };
  const known = [
    { weights: places.map(() => 1), from: total, to: total },
    ...(sum ? [amongHidden(sum, counts, places)] : []),
  ];
  const varied = new Set<number>();
  return places.every((place, i) => {
    if (varied.has(place)) return true;
    const found = otherSolution(unknowns, known, accepts, i, budget);
    if (found === undefined) return false;
    for (const [j, value] of found.entries()) if (value !== unknowns[j]!.truth) varied.add(places[j]!);
    return true;
  });
}

/** What a weighted sum of all counts says about that of the withheld ones. */
function amongHidden({ weights, from, to }: Linear, counts: readonly number[], places: readonly number[]): Linear {
  const shown = counts.reduce((sum, count, place) => (places.includes(place) ? sum : sum + weights[place]! * count), 0);
  return { weights: places.map((place) => weights[place]!), from: from - shown, to: to - shown };
}

/**
 * Which counts to withhold: those from 1 to less than `smallCells`, then with them the next larger, and all that equal
 * it, one more each time; undefined beyond all of them. Nobody is a count that is never withheld.
 *
 * @example hiddenCounts([4, 4, 5, 86], 5, 1) // [true, true, true, false]
 */
export function hiddenCounts(
  counts: readonly number[],
  smallCells: number,
  further: number,
): readonly boolean[] | undefined {
  const small = counts.some((count) => count > 0 && count < smallCells);
  if (!small) return further === 0 ? counts.map(() => false) : undefined;
  const larger = [...new Set(counts.filter((count) => count >= smallCells))].sort((a, b) => a - b);
  if (further > larger.length) return undefined;
  const upTo = further === 0 ? smallCells - 1 : larger[further - 1]!;
  return counts.map((count) => count > 0 && count <= upTo);
}
