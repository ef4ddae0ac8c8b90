import { expect, it } from "vitest";
import { readings } from "../../src/audit/reading.js";

const read = (printed: string, quantity = "mean") => readings(printed, quantity).map(({ value, decimals }) => [value, decimals]);

it("counts the decimals as printed, after a comma or a point", () => {
  expect(read("3,70")).toEqual([[3.7, 2]]);
  expect(read(".343**")).toEqual([[0.343, 3]]);
  expect(read("-.05")).toEqual([[-0.05, 2]]);
  expect(read("4,95 %")).toEqual([[4.95, 2]]);
  expect(read("`27")).toEqual([[27, 0]]);
});

it("reads a mark before three digits both ways, unless a zero or nothing leads", () => {
  expect(read("16.806")).toEqual([
    [16806, 0],
    [16.806, 3],
  ]);
  expect(read("0,343")).toEqual([[0.343, 3]]);
  expect(read("1.234.567")[0]).toEqual([1234567, 0]);
});

it("takes the end of a range that the quantity names", () => {
  expect(read("1,81 – 2,60", "Buruk lower")).toEqual([[1.81, 2]]);
  expect(read("1,81 – 2,60", "Buruk upper")).toEqual([[2.6, 2]]);
});

it("takes a whole number without a percent sign for a count", () => {
  expect(readings("57", "frequency").map(({ count }) => count)).toEqual([true]);
  expect(readings("57%", "percent").map(({ count }) => count)).toEqual([false]);
  expect(readings("5,7", "mean").map(({ count }) => count)).toEqual([false]);
});

it("finds no number where none was printed", () => {
  expect(read("baik")).toEqual([]);
  expect(read("")).toEqual([]);
});
