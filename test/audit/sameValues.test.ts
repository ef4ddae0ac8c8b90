import { describe, expect, it } from "vitest";
import { auditEntries } from "../../site/pageData/auditEntries.js";
import { parseClaim } from "../../src/audit/parseClaim.js";
import type { PrintedClaim } from "../../src/audit/printedClaim.js";
import { remarked } from "../../src/audit/remarked.js";
import { sameValues } from "../../src/audit/sameValues.js";
import { differing, entry } from "./entries.js";

/**
 * The quantities that some printed numbers of a place share their values with; those that differ are given with a
 * claim.
 */
function found(
  rows: readonly (readonly [quantity: string, printed: string, claim?: string, reproduces?: boolean])[],
): string[] {
  const entries = rows.map(([quantity, printed, , reproduces]) =>
    (reproduces ? entry : differing)({ quantity, printed }),
  );
  const printed = rows.map(
    ([, text, claim], i): PrintedClaim => ({
      ...entries[i]!,
      printed: text,
      line: i + 2,
      ...(claim && { claim: parseClaim(claim) }),
    }),
  );
  return [...sameValues(entries, printed)].map(
    ([at, remarks]) => `${rows[at]![0]}: ${remarks.map(({ detail }) => detail).join(" ")}`,
  );
}

describe("two printed numbers of a kind are hardly the same by chance", () => {
  it("where there are few, with three telling decimals", () => {
    expect(
      found([
        ["X alpha", "0,736"],
        ["Y alpha", ".736"],
      ]),
    ).toEqual(["X alpha: Y alpha", "Y alpha: X alpha"]);
    expect(
      found([
        ["p H1", "0,218"],
        ["p H2", "0,218"],
        ["p H3", "0,219"],
      ]),
    ).toEqual(["p H1: p H2", "p H2: p H1"]);
  });

  it("and may be where they have fewer decimals or digits, are of another kind or place, or many", () => {
    const pair = (a: string, b: string) =>
      found([
        ["X alpha", a],
        ["Y alpha", b],
      ]);
    expect([
      ...pair("0,74", "0,74"),
      ...pair("0,600", "0,600"),
      ...pair(".001", ".001"),
      ...pair("1,000", "1,000"),
    ]).toEqual([]);
    expect([
      ...pair("4.909", "4.909"),
      ...pair("736", "736"),
      ...pair("< 0,736", "< 0,736"),
      ...pair("0,736", "0,7360"),
    ]).toEqual([]);
    expect(
      found([
        ["X alpha", "0,736"],
        ["X omega", "0,736"],
      ]),
    ).toEqual([]);
    expect(found(Array.from({ length: 6 }, (_, i) => [`X${i} r`, i < 2 ? "0,736" : `0,${i}11`] as const))).toEqual([]);
    expect(found(Array.from({ length: 5 }, (_, i) => [`X${i} r`, i < 2 ? "0,736" : `0,${i}11`] as const))).toEqual([
      "X0 r: X1 r",
      "X1 r: X0 r",
    ]);
  });

  it("and are no wonder where the data give both, or the same is claimed twice", () => {
    const pair = (a: readonly [string?, boolean?], b: readonly [string?, boolean?]) =>
      found([
        ["X alpha", "0,736", ...a],
        ["Y alpha", "0,736", ...b],
      ]);
    expect(pair(["scales.A.mean", true], ["scales.B.mean", true])).toEqual([]);
    expect(pair(["critical(30, 0.05, 2)"], ["critical(30, 0.05, 2)"])).toEqual([]);
    expect(pair(["scales.A.mean", true], ["scales.B.mean", false])).toEqual(["X alpha: Y alpha", "Y alpha: X alpha"]);
    expect(
      found([
        ["X.Y rho", "0,343"],
        ["Y.X rho", "0,343"],
      ]),
    ).toEqual([]);
  });
});

it("of all that data/ prints, the pilot's two alphas are the only numbers that are the same without a reason, and the p of 0 are all SPSS's", () => {
  expect(
    remarked(auditEntries("data")).map(({ kind, count, places, examples }) => [
      kind,
      count,
      places,
      examples.map(({ quantity }) => quantity),
    ]),
  ).toEqual([
    ["same value", 2, ["table-10"], ["X alpha", "Y alpha"]],
    ["p printed as zero", 46, ["lampiran-08", "lampiran-09"], ["SDM1.TOTAL p", "SDM3.LAY2 p", "SDM3.LAY5 p"]],
  ]);
});
