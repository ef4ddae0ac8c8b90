import { describe, expect, it } from "vitest";
import reference from "../../site/reference/resampling-r.json";
import { randomOrders } from "../../src/statistics/randomOrders.js";
import { seededRandom } from "../../src/statistics/seededRandom.js";

const texts = (orders: Iterable<Uint32Array>) => Array.from(orders, (order) => order.join());

describe("randomOrders", () => {
  it("gives the same orders for a seed, however many are asked for, and others for another", () => {
    const values = new Uint32Array([0, 1, 2, 3, 4, 5, 6, 7]);
    const many = texts(randomOrders(values, 3, 50));
    expect(texts(randomOrders(values, 3, 20))).toEqual(many.slice(0, 20));
    expect(texts(randomOrders(values, 4, 50))).not.toEqual(many);
  });
  it("gives every order about as often as any other", () => {
    const counts = new Map<string, number>();
    for (const order of texts(randomOrders(new Uint32Array([0, 1, 2, 3]), 1, 24_000)))
      counts.set(order, (counts.get(order) ?? 0) + 1);
    const chiSquare = [...counts.values()].reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
    expect(counts.size).toBe(24);
    expect(chiSquare).toBeLessThan(49.7); // its 0.999 quantile with 23 degrees of freedom
  });
});

it("seededRandom gives the draws that R makes of their number alone", () => {
  const { seed, first, far } = reference.values.draws;
  const wholeDraws = (random: () => number, count: number) => Array.from({ length: count }, () => random() * 2 ** 32);
  expect(wholeDraws(seededRandom(seed), first.length)).toEqual(first);
  const random = seededRandom(far.seed);
  for (let draw = 1; draw < far.from; draw++) random();
  expect(wholeDraws(random, far.draws.length)).toEqual(far.draws);
});
