import { expect, it } from "vitest";
import { parseClaim } from "../../src/audit/parseClaim.js";
import type { PrintedClaim } from "../../src/audit/printedClaim.js";
import { reproduces, reproducing } from "../../src/audit/reproducing.js";
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

const row = (text: string, claim: string): PrintedClaim => ({
  place: "table-1",
  quantity: "x",
  kind: "number",
  printed: text,
  claim: parseClaim(claim),
  line: 2,
});

it("compares a bound with the value itself, not rounded", () => {
  const keeps = (text: string, value: number) => reproduces(row(text, "hypotheses.H1.test.p"), exactly(value));
  expect([
    keeps("< 0,001", 0.0012),
    keeps("< 0,001", 0.0009999),
    keeps("< 0,001", 0.001),
    keeps("≤ 0,001", 0.001),
  ]).toEqual([false, true, false, true]);
  expect([keeps("> 0,05", 0.0477), keeps("> 0,05", 0.0501), keeps("> 0,05", 0.05), keeps("≥ 0,05", 0.1 / 2)]).toEqual([
    false,
    true,
    false,
    true,
  ]);
});

it("lets an interval keep a bound where some of it does", () => {
  const keeps = (text: string, lower: number, upper: number) =>
    reproduces(row(text, "pOfRho(0.1, 99)"), interval(lower, upper));
  expect([keeps("< 0,05", 0.049, 0.052), keeps("> 0,05", 0.049, 0.052), keeps("< 0,05", 0.05, 0.052)]).toEqual([
    true,
    true,
    false,
  ]);
});

it("compares a percentage with a ratio or with a percentage, as the claim has it", () => {
  const holds = (text: string, claim: string, value: number) => reproduces(row(text, claim), exactly(value));
  expect(holds("kurang dari 5%", "hypotheses.H1.test.p", 0.0477)).toBe(true);
  expect(holds("kurang dari 5%", "hypotheses.H1.test.p", 0.114)).toBe(false);
  expect(holds("lebih dari 5%", "hypotheses.H1.test.p", 0.114)).toBe(true);
  expect(holds("5%", "study.criteria.significanceLevel", 0.05)).toBe(true);
  expect(holds("0,05%", "study.criteria.significanceLevel", 0.05)).toBe(false);
  expect(holds("5%", "percent(1, 2000)", 0.05)).toBe(false);
  expect(holds("0,05%", "percent(1, 2000)", 0.05)).toBe(true);
  expect(holds("12,5 %", "12.5", 12.5)).toBe(true);
  const p = 'pOfRho(printed("table-1", "r"), 30)';
  expect([
    reproduces(row("kurang dari 5%", p), interval(0.06, 0.07)),
    reproduces(row("kurang dari 5%", p), interval(0.04, 0.07)),
  ]).toEqual([false, true]);
  expect(holds("57%", "items.X1.counts.S", 57)).toBe(true);
  expect(holds("1%", "items.X1.counts.S", 1)).toBe(true);
});

it("rounds at the last place that a power of ten leaves", () => {
  const holds = (text: string, value: number) => reproduces(row(text, "1"), exactly(value));
  expect([
    holds("1,2E+05", 123_456),
    holds("1,2E+05", 125_000),
    holds("7.00e-07", 7.004e-7),
    holds("7.00e-07", 7.006e-7),
  ]).toEqual([true, false, true, false]);
});

it("takes n.s. for a correlation without a star", () => {
  const stars = (text: string, value: string) =>
    reproduces({ ...row(text, "stars(0.2)"), kind: "verdict" }, { kind: "word", possible: [value] });
  expect([stars("n.s.", "none"), stars("ns", "none"), stars("n.s.", "*"), stars("n.s.", "n.s.")]).toEqual([
    true,
    true,
    false,
    true,
  ]);
});
