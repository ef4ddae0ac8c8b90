import { cronbachAlpha } from "./cronbachAlpha.js";
import type { Outcome } from "./outcome.js";

/** Items that raise alpha most when they are turned round. */
export interface Reversal {
  /**
   * Places of the fewest items that do; two sets where turning round either half does the same, none where nothing
   * turned round raises alpha.
   */
  readonly sets: readonly (readonly number[])[];
  /** Alpha with them turned round. */
  readonly alpha: Outcome<number>;
}

/** Of so many items all ways of turning them are tried; of more, the search goes up by one item at a time. */
const TRIED_IN_FULL = 16;

/**
 * Which items to turn round for the highest alpha. An item turned round changes the sign of its covariances with the
 * others and nothing else, so that all follows from them, exactly. To turn all others round instead is the same: of the
 * two sets the smaller is given. Of up to 16 items that covary with any other no set gives a higher alpha; of more, no
 * one item turned besides, or back, does.
 *
 * @param products cross products or covariances of the items, square and symmetric; any common factor cancels
 * @example
 * reversal([[6, 3, -3], [3, 6, -3], [-3, -3, 6]]) // => { sets: [[2]], alpha: 0.75 }
 */
export function reversal(products: readonly (readonly number[])[]): Reversal {
  const places = [...products.keys()].filter((i) => products[i]!.some((product, j) => j !== i && product !== 0));
  const state = unturned(places.map((i) => places.map((j) => products[i]![j]!)));
  const turned = places.length <= TRIED_IN_FULL ? bestOfAll(state) : uphill(state);
  const sides = [true, false].map((side) => places.filter((_, at) => turned[at] === side));
  const fewest = Math.min(...sides.map(({ length }) => length));
  const signs = products.map((_, i) => (sides[0]!.includes(i) ? -1 : 1));
  return {
    sets: fewest === 0 ? [] : sides.filter(({ length }) => length === fewest).sort(([a], [b]) => a! - b!),
    alpha: cronbachAlpha(products.map((row, i) => row.map((product, j) => product * signs[i]! * signs[j]!))),
  };
}

/** Some items turned round, and what turning one more, or one back, would change. */
interface State {
  readonly products: readonly (readonly number[])[];
  readonly turned: boolean[];
  /** Of each item, the sum of its products with the others, as they are turned. */
  readonly rest: number[];
}

function unturned(products: State["products"]): State {
  return {
    products,
    turned: products.map(() => false),
    rest: products.map((row, i) => row.reduce((sum, x, j) => (i === j ? sum : sum + x), 0)),
  };
}

/** Turns an item; returns what that adds to the sum of all products of two items. */
function turn({ products, turned, rest }: State, item: number): number {
  const gain = -4 * rest[item]!;
  for (const [i, product] of products[item]!.entries()) {
    if (i !== item) rest[i]! -= 2 * (turned[i] === turned[item] ? product : -product);
  }
  rest[item] = -rest[item]!;
  turned[item] = !turned[item];
  return gain;
}

/** All ways that leave the last item as it is, each one turn from the one before (Gray's order). */
function bestOfAll(state: State): readonly boolean[] {
  const { length } = state.turned;
  let best = { gain: 0, fewest: 0, turned: [...state.turned] };
  let gain = 0;
  for (let way = 1; way < 2 ** (length - 1); way++) {
    gain += turn(state, 31 - Math.clz32(way & -way));
    if (gain < best.gain) continue;
    const count = state.turned.filter(Boolean).length;
    const fewest = Math.min(count, length - count);
    if (gain > best.gain || fewest < best.fewest) best = { gain, fewest, turned: [...state.turned] };
  }
  return best.turned;
}

/** Turns the item that raises the sum most, until none does. */
function uphill(state: State): readonly boolean[] {
  for (;;) {
    const least = state.rest.reduce((least, sum, i) => (sum < state.rest[least]! ? i : least), 0);
    if (!(state.rest[least]! < 0)) return state.turned;
    turn(state, least);
  }
}
