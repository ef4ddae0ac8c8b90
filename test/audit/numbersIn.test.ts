import { describe, expect, it } from "vitest";
import { isRange, numbersIn } from "../../src/audit/numbersIn.js";

/** Each number as it was found: sign, digits, power of ten, percent sign. */
const found = (text: string) =>
  numbersIn(text).map(
    ({ digits, negative, exponent, percent }) =>
      `${negative ? "-" : ""}${digits}${exponent === 0 ? "" : `e${exponent}`}${percent ? "%" : ""}`,
  );

describe("the numbers of a text", () => {
  it.each([
    ["57 dari 99 (57,6%)", ["57", "99", "57,6%"]],
    ["X1, Q-1 dan butir_2", []], // names
    ["r = -.05", ["-.05"]],
    ["1,00 – 2,33", ["1,00", "2,33"]], // a range
    ["5 – 10%", ["5%", "10%"]], // whose percent sign stands once
    ["5; 10%", ["5", "10%"]],
    ["1 234 567,5", ["1 234 567,5"]],
    ["1 234 56", ["1 234", "56"]], // no thousands
    ["7,5E-04", ["7,5e-4"]],
    ["7,5 × 10^-4", ["7,5e-4"]],
    ["10⁻⁴", ["1e-4"]],
    ["1,5 juta", ["1,5e6"]],
    ["3 ribuan", ["3"]],
    ["selesai 2,5.", ["2,5"]],
    ["minus 3", ["-3"]],
    ["t(38) -1,6", ["38", "-1,6"]],
    ["(38) – 40", ["38", "40"]],
    ["", []],
  ])("%s", (text, numbers) => {
    expect(found(text)).toEqual(numbers);
  });

  it("say where they begin, sign included, and where what follows them begins", () => {
    const text = "rho −0,50 %; p";
    expect(numbersIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(["−0,50 %"]);
  });
});

it("two numbers are a range where a dash or a word between them says so", () => {
  const between = (text: string) => isRange(text, numbersIn(text)[0]!, numbersIn(text)[1]!);
  expect(["1–5", "1 - 5", "1 sampai 5", "1; 5", "1 dan 5"].map(between)).toEqual([true, true, true, false, false]);
});
