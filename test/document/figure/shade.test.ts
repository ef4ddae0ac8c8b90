import { expect, test } from "vitest";
import { shade } from "../../../src/document/figure/shade.js";

const shades = (options: number) => Array.from({ length: options }, (_, position) => shade(position, options));

test("gives a scale of five its ends, its halves and its middle", () => {
  expect(shades(5)).toEqual(["below-4", "below-2", "middle", "above-2", "above-4"]);
});

test("gives an even scale no middle", () => {
  expect(shades(4)).toEqual(["below-4", "below-1", "above-1", "above-4"]);
});

test.each([2, 3, 4, 5, 6, 7, 8, 9, 10, 11])("tells all %d options apart, strongest at the ends", (options) => {
  expect(new Set(shades(options)).size).toBe(options);
  const strongest = options > 9 ? 5 : 4;
  expect([shades(options)[0], shades(options).at(-1)]).toEqual([`below-${strongest}`, `above-${strongest}`]);
});
