import { describe, expect, it } from "vitest";
import { decimalText } from "../../src/statistics/decimalText.js";
import { seededRandom } from "../../src/statistics/seededRandom.js";

const byIntl = (x: number, digits: number) =>
  new Intl.NumberFormat("en", {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    useGrouping: false,
    signDisplay: "negative",
  } as Intl.NumberFormatOptions).format(x);

/** The ratio s / n rounded half up in whole numbers alone. */
function byIntegers(s: number, n: number, digits: number): string {
  const scale = 10 ** digits;
  const units = String(Math.floor((2 * s * scale + n) / (2 * n))).padStart(digits + 1, "0");
  return digits === 0 ? units : `${units.slice(0, -digits)}.${units.slice(-digits)}`;
}

describe("decimalText", () => {
  it("rounds every mean of 200 answers of 1..5 as whole numbers do, its 400 ties up", () => {
    let ties = 0;
    for (let s = 200; s <= 1000; s++) {
      if (s % 2 === 1) ties++;
      expect(decimalText(s / 200, 2)).toBe(byIntegers(s, 200, 2));
    }
    expect(ties).toBe(400);
  });
  it("rounds every percentage of up to 400 respondents as whole numbers do", () => {
    for (let n = 1; n <= 400; n++) {
      for (let s = 0; s <= n; s++) {
        if (decimalText((100 * s) / n, 1) !== byIntegers(100 * s, n, 1)) expect.fail(`100 * ${s} / ${n}`);
        if (decimalText(s / n, 3) !== byIntegers(s, n, 3)) expect.fail(`${s} / ${n}`);
      }
    }
  });
  it("rounds as Intl.NumberFormat does, ties and signs included", () => {
    const random = seededRandom(4);
    for (let i = 0; i < 20_000; i++) {
      const digits = Math.floor(5 * random());
      const tie = (Math.floor(random() * 20_001) - 10_000) / (2 * 10 ** digits);
      const any = (random() - 0.5) * 10 ** Math.floor(20 * random() - 6);
      for (const x of [tie, any])
        if (decimalText(x, digits) !== byIntl(x, digits)) expect(decimalText(x, digits)).toBe(byIntl(x, digits));
    }
  });
  it.each([
    [1.005, 2, "1.01"],
    [4.205, 2, "4.21"],
    [9.995, 2, "10.00"],
    [0.5, 0, "1"],
    [1.5, 0, "2"],
    [2.5, 0, "3"],
    [0.049, 1, "0.0"],
    [0.05, 1, "0.1"],
    [0.05, 0, "0"],
    [99.5, 0, "100"],
    [7, 2, "7.00"],
    [0, 2, "0.00"],
    [1234567.891, 1, "1234567.9"],
  ])("writes %d with %d decimals as %s", (x, digits, text) => {
    expect(decimalText(x, digits)).toBe(text);
  });
  it("rounds halves away from zero below it", () => {
    expect(decimalText(-1.005, 2)).toBe("-1.01");
    expect(decimalText(-0.5, 0)).toBe("-1");
  });
  it("never writes a negative zero", () => {
    expect(decimalText(-0, 2)).toBe("0.00");
    expect(decimalText(-0.004, 2)).toBe("0.00");
    expect(decimalText(-0.4, 0)).toBe("0");
  });
  it("never writes an exponent", () => {
    expect(decimalText(1e21, 1)).toBe("1000000000000000000000.0");
    expect(decimalText(1.5e300, 0)).toBe(`15${"0".repeat(299)}`);
    expect(decimalText(5e-324, 3)).toBe("0.000");
    expect(decimalText(1.25e-7, 8)).toBe("0.00000013");
  });
  it("refuses what is not a finite number", () => {
    for (const x of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
      expect(() => decimalText(x, 2)).toThrow(`decimalText requires a finite number, and got ${x}`);
    }
  });
  it("refuses decimals that are negative or not whole", () => {
    for (const digits of [-1, 1.5]) expect(() => decimalText(1, digits)).toThrow(RangeError);
  });
});
