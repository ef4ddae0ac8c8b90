import { describe, expect, it } from "vitest";
import { inUnitsOf } from "../../src/audit/inUnitsOf.js";
import { parseClaim } from "../../src/audit/parseClaim.js";
import { readings } from "../../src/audit/reading.js";
import { exactly, interval } from "../../src/audit/value.js";

/** What a printed number may be, held against a claim that comes to a value: with its decimals. */
const read = (printed: string, claim: string, value = exactly(0.05)) =>
  inUnitsOf(readings(printed, "x"), parseClaim(claim), value).map((one) => [one.value, one.decimals]);

describe("a printed percentage", () => {
  it("is a ratio beside a p, or another share of the results", () => {
    expect(read("5,0%", "hypotheses.H1.test.p")).toEqual([[0.05, 3]]);
    expect(read("35,4%", "scales.A.alpha", exactly(0.354))).toEqual([[0.354, 3]]);
  });
  it("stays as printed beside a claim that is a percentage, or comes to more than 1", () => {
    expect(read("25%", "percent(items.A1.counts.P5, respondents.n)", exactly(0.25))).toEqual([[25, 0]]);
    expect(read("25%", "100 * scales.A.alpha", exactly(0.25))).toEqual([[25, 0]]);
    expect(read("25%", 'printed("table-1", "x")', exactly(0.25))).toEqual([[25, 0]]);
    expect(read("3%", "items.A1.mean", exactly(3))).toEqual([[3, 0]]);
    expect(read("3%", "items.A1.mean", interval(0.02, 0.04))).toEqual([[3, 0]]);
  });
  it("is either beside a constant, and beside a whole number", () => {
    expect(read("5%", "0.05")).toEqual([
      [5, 0],
      [0.05, 2],
    ]);
    expect(read("1%", "items.A1.counts.P5", exactly(1))).toEqual([
      [1, 0],
      [0.01, 2],
    ]);
  });
});

it("a number without a percent sign is never divided", () => {
  expect(read("0,05", "hypotheses.H1.test.p")).toEqual([[0.05, 2]]);
});
