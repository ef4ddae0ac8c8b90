import { seededRandom } from "./seededRandom.js";

/**
 * Random orders of some values, each as likely as any other (Fisher and Yates). Each starts from the values as given
 * and takes the next n - 1 draws of `seededRandom(seed)`: each i from n - 1 down to 1 changes places with the whole
 * part of draw · (i + 1).
 *
 * @yields the values in one order after another, always in the same array
 * @example
 * Array.from(randomOrders(new Uint32Array([0, 1, 2]), 1, 2), (order) => order.join("")) // => ["201", "021"]
 */
export function* randomOrders(values: Uint32Array, seed: number, count: number): Generator<Uint32Array, void, void> {
  const random = seededRandom(seed);
  const order = values.slice();
  for (let drawn = 0; drawn < count; drawn++) {
    order.set(values);
    for (let i = order.length - 1; i > 0; i--) exchange(order, i, Math.floor(random() * (i + 1)));
    yield order;
  }
}

function exchange(order: Uint32Array, i: number, j: number): void {
  const value = order[i]!;
  order[i] = order[j]!;
  order[j] = value;
}
