import { expect, it } from "vitest";
import { ClaimFault } from "../../src/audit/claimFault.js";
import { parseClaim } from "../../src/audit/parseClaim.js";

it("gives formulas that say the same the same key, however they are spaced or their names written", () => {
  expect(parseClaim('items["A1"].mean').key).toBe(parseClaim("items . A1 . mean").key);
  expect(parseClaim("percent( items.A1.counts.P1,respondents.n )").key).toBe(
    parseClaim("percent(items.A1.counts.P1, respondents.n)").key,
  );
});

it("keeps operators in their order of precedence", () => {
  expect(parseClaim("1 + 2 * 3").key).toBe(parseClaim("1 + (2 * 3)").key);
  expect(parseClaim("1 + 2 * 3").key).not.toBe(parseClaim("(1 + 2) * 3").key);
  expect(parseClaim("-1").key).toBe(parseClaim("0 - 1").key);
});

it.each(["items.", "items..mean", "1 +", "f(", "a ? b", "[1, 2]", "a = 1", "this.x", "x.f()", "!a", "a; b", ""])(
  "refuses %j as unreadable",
  (text) => {
    expect(() => parseClaim(text)).toThrow(ClaimFault);
  },
);
