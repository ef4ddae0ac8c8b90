/**
 * What a permutation moves of a coefficient: whole, in bigint where it may pass 2^53. All sums of one count are of one
 * kind.
 */
export type Sum = number | bigint;

/** How many of each column, the columns that occur. */
type Counts = readonly number[];

/**
 * Of all orders of the columns, equal ones told apart, how many give a sum that is wanted. Orders that agree in how
 * many of each column the rows so far took go on alike, so they are counted together; and those of the first half of
 * the rows meet those of the second, which keeps the sums told apart few: nine rows and columns take some milliseconds,
 * ties or none.
 *
 * @param rows how often each row occurs, and columns each column; none of them 0
 * @param gain what a row adds to the sum by how many of each column it takes, given those that the rows before it took
 * @param zero the empty sum
 * @example
 * countOrders([1, 1], [1, 1], (row, _, taken) => row * taken[1], 0, (sum) => sum > 0) // => 1
 */
export function countOrders(
  rows: Counts,
  columns: Counts,
  gain: (row: number, before: Counts, taken: Counts) => Sum,
  zero: Sum,
  isWanted: (sum: Sum) => boolean,
): number {
  const steps = rows.map((total, row) => ({ row, choices: choices(columns, total) }));
  const middle = Math.ceil(steps.length / 2);
  const heads = walk(steps.slice(0, middle), columns, zero, gain);
  const tails = walk(steps.slice(middle).reverse(), columns, zero, (row, after, taken) => {
    const before = columns.map((total, place) => total - after[place]! - taken[place]!);
    return gain(row, before, taken);
  });
  const all = columns.reduceRight((key, total) => total + (total + 1) * key, 0);
  let wanted = 0;
  for (const [key, { sums }] of heads) {
    const tail = tails.get(all - key); // what the first rows leave of the columns, the others can take
    if (tail === undefined) throw new RangeError(`countOrders requires rows and columns of one sum`);
    for (const [first, ways] of sums) {
      for (const [second, others] of tail.sums) if (isWanted(plus(first, second))) wanted += ways * others;
    }
  }
  return columns.reduce((product, total) => product * factorial(total), wanted);
}

/** A row, and every way to take as many columns as it occurs. */
interface Step {
  readonly row: number;
  readonly choices: readonly Choice[];
}

interface Choice {
  readonly taken: Counts;
  /** Of `taken`: what no other choice, nor the sum of any others that fit into the columns, has. */
  readonly key: number;
  /** Orders of the row's respondents among what is taken. */
  readonly ways: number;
}

/** How many of each column some rows took, and how often each sum occurred on the way there. */
interface State {
  readonly used: Counts;
  readonly sums: Map<Sum, number>;
}

/** Where the rows of some steps, one after another, can lead: states by the keys of what they used. */
function walk(
  steps: readonly Step[],
  columns: Counts,
  zero: Sum,
  gain: (row: number, used: Counts, taken: Counts) => Sum,
): ReadonlyMap<number, State> {
  let states = new Map<number, State>([[0, { used: columns.map(() => 0), sums: new Map([[zero, 1]]) }]]);
  for (const { row, choices } of steps) {
    const next = new Map<number, State>();
    for (const [key, { used, sums }] of states) {
      for (const choice of choices) {
        const after = used.map((count, place) => count + choice.taken[place]!);
        if (after.some((count, place) => count > columns[place]!)) continue;
        const reached = next.get(key + choice.key) ?? { used: after, sums: new Map<Sum, number>() };
        next.set(key + choice.key, reached);
        const added = gain(row, used, choice.taken);
        for (const [before, count] of sums) {
          const sum = plus(before, added);
          reached.sums.set(sum, (reached.sums.get(sum) ?? 0) + choice.ways * count);
        }
      }
    }
    states = next;
  }
  return states;
}

function choices(columns: Counts, total: number): Choice[] {
  const [first, ...others] = columns;
  if (first === undefined) return total === 0 ? [{ taken: [], key: 0, ways: 1 }] : [];
  return Array.from({ length: Math.min(first, total) + 1 }, (_, count) => count).flatMap((count) =>
    choices(others, total - count).map(({ taken, key, ways }) => ({
      taken: [count, ...taken],
      key: count + (first + 1) * key,
      ways: (ways * factorial(total)) / (factorial(count) * factorial(total - count)),
    })),
  );
}

function plus(a: Sum, b: Sum): Sum {
  return (a as number) + (b as number); // of one kind: bigints add up to a bigint
}

function factorial(n: number): number {
  return n < 2 ? 1 : n * factorial(n - 1);
}
