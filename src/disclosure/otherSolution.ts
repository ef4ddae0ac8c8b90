/** A whole number that is not known, between two that are. */
export interface Unknown {
  readonly from: number;
  readonly to: number;
  /** What it is. Values near it are tried first. */
  readonly truth: number;
}

/** What is known of the unknowns together: their sum, each times its weight, lies between two numbers. */
export interface Linear {
  readonly weights: readonly number[];
  readonly from: number;
  readonly to: number;
}

/** What a search may still cost. Bounded by steps, not by time, the same input always finds the same. */
export interface Budget {
  steps: number;
}

/**
 * Looks for whole numbers that fit all that is known, and of which one is another than it is.
 *
 * @param at Which unknown is to be another.
 * @param accepts Whether numbers that fit what is linear fit the rest.
 * @returns the first found; undefined where there are none, or the budget is spent
 * @example
 * const unknowns = [2, 3].map((truth) => ({ from: 1, to: 4, truth }));
 * otherSolution(unknowns, [{ weights: [1, 1], from: 5, to: 5 }], () => true, 0, { steps: 1000 }); // [3, 2]
 */
export function otherSolution(
  unknowns: readonly Unknown[],
  known: readonly Linear[],
  accepts: (values: readonly number[]) => boolean,
  at: number,
  budget: Budget,
): readonly number[] | undefined {
  const order = [at, ...unknowns.keys()].filter((place, i, all) => all.indexOf(place) === i);
  const rest = order.map((_, depth) => known.map((linear) => reach(linear, order.slice(depth + 1), unknowns)));
  const values = unknowns.map(({ truth }) => truth);
  const search = (depth: number, sums: readonly number[]): boolean => {
    if (depth === order.length) return accepts(values);
    const place = order[depth]!;
    const range = known.reduce(
      (kept, linear, i) => within(kept, linear, place, sums[i]!, rest[depth]![i]!),
      unknowns[place]!,
    );
    for (const value of nearby(range, depth > 0)) {
      if (budget.steps-- <= 0) return false;
      values[place] = value;
      const next = known.map(({ weights }, i) => sums[i]! + weights[place]! * value);
      if (search(depth + 1, next)) return true;
    }
    return false;
  };
  const found = search(
    0,
    known.map(() => 0),
  );
  return found ? values : undefined;
}

/** The least and the greatest sum that some of the unknowns can have. */
function reach(
  { weights }: Linear,
  places: readonly number[],
  unknowns: readonly Unknown[],
): { readonly from: number; readonly to: number } {
  let [from, to] = [0, 0];
  for (const place of places) {
    const ends = [unknowns[place]!.from * weights[place]!, unknowns[place]!.to * weights[place]!];
    from += Math.min(...ends);
    to += Math.max(...ends);
  }
  return { from, to };
}

/** The part of a range that a sum leaves, given what it has come to and what it may still come to. */
function within(
  unknown: Unknown,
  { weights, from, to }: Linear,
  place: number,
  sum: number,
  rest: { from: number; to: number },
): Unknown {
  const weight = weights[place]!;
  const ends = [from - sum - rest.to, to - sum - rest.from];
  if (weight === 0) return ends[0]! <= 0 && ends[1]! >= 0 ? unknown : { ...unknown, to: unknown.from - 1 };
  const [lower, upper] = ends.map((end) => end / weight).sort((a, b) => a - b);
  return { ...unknown, from: Math.max(unknown.from, Math.ceil(lower!)), to: Math.min(unknown.to, Math.floor(upper!)) };
}

/** The values of an unknown, those next to what it is first. */
function* nearby({ from, to, truth }: Unknown, itself: boolean): Generator<number, void, void> {
  if (itself && truth >= from && truth <= to) yield truth;
  for (let distance = 1; truth - distance >= from || truth + distance <= to; distance++) {
    if (truth + distance <= to && truth + distance >= from) yield truth + distance;
    if (truth - distance >= from && truth - distance <= to) yield truth - distance;
  }
}
