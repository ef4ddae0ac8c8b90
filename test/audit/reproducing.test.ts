import { expect, it } from "vitest";
import { reproducing } from "../../src/audit/reproducing.js";
import { exactly, interval } from "../../src/audit/value.js";

const printed = (value: number, decimals: number) => ({ value, decimals, count: decimals === 0 });

it("rounds half up in decimal, whatever the binary image of the value", () => {
  expect(reproducing(printed(1.01, 2), exactly(1.005))).toBe(true);
  expect(reproducing(printed(1.0, 2), exactly(1.005))).toBe(false);
  expect(reproducing(printed(2.5, 1), exactly(2.45))).toBe(true);
  expect(reproducing(printed(4.18, 2), exactly(4.1777777))).toBe(true);
});

it("takes the decimals for information: 3.80 is not 3.8", () => {
  expect(reproducing(printed(3.8, 1), exactly(3.84))).toBe(true);
  expect(reproducing(printed(3.8, 2), exactly(3.84))).toBe(false);
});

it("cuts where asked to", () => {
  expect(reproducing(printed(3.85, 2), exactly(3.8586), "cut")).toBe(true);
  expect(reproducing(printed(3.86, 2), exactly(3.8586), "cut")).toBe(false);
  expect(reproducing(printed(1.98, 2), exactly(1.98), "cut")).toBe(true);
});

it("meets an interval at its ends, and not beyond", () => {
  expect(reproducing(printed(0.405, 3), interval(0.4055, 0.41))).toBe(true);
  expect(reproducing(printed(0.405, 3), interval(0.4056, 0.41))).toBe(false);
  expect(reproducing(printed(0.405, 3), interval(0.3, 0.4045))).toBe(true);
});
