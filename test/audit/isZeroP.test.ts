import { expect, it } from "vitest";
import { isZeroP } from "../../src/audit/isZeroP.js";
import { parseClaim } from "../../src/audit/parseClaim.js";

const isZero = (printed: string, claim?: string, number?: number) =>
  isZeroP({
    place: "table-1",
    quantity: "p",
    kind: "number",
    printed,
    line: 2,
    ...(claim !== undefined && { claim: parseClaim(claim) }),
    ...(number !== undefined && { number }),
  });
const P = "hypotheses.H1.test.p";

it("is a p that was printed as 0, with whatever digits", () => {
  expect([".000", "0,000**", "0", "Sig. = 0,000"].map((printed) => isZero(printed, P))).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(isZero("r = 0,5, p = 0,000", P, 2)).toBe(true);
  expect(isZero("r = 0,5, p = 0,000", P, 1)).toBe(false);
});

it("is not a bound, another number, nor a zero that is no p", () => {
  expect(isZero("< 0,000", P)).toBe(false);
  expect(isZero("0,001", P)).toBe(false);
  expect(isZero("0,00", "items.A1.mean")).toBe(false);
  expect(isZero(".000")).toBe(false);
});
