import { describe, expect, it } from "vitest";
import { sensitivityOf } from "../../../src/analysis/results/sensitivity.js";
import {
  byRise,
  contradicts,
  correlationOf,
  mostShifted,
  rejects,
} from "../../../src/chapter/sensitivity/influence.js";
import { studyOf } from "../../studyOf.js";
import { edgeFound, found } from "./examples.js";

const codes = (items: readonly { readonly code: string }[]) => items.map(({ code }) => code);

describe("byRise", () => {
  it("puts first what raises alpha most by any change, whatever the order of the items", () => {
    const order = codes(byRise(found.items));
    expect(order[0]).toBe("A3");
    expect(codes(byRise([...found.items].reverse()))[0]).toBe("A3");
    expect(order).toHaveLength(found.items.length);
  });

  it("puts last what has no alpha", () => {
    expect(codes(byRise(edgeFound.items, ["leftOut"]))).toEqual(codes(edgeFound.items));
    expect(codes(byRise(found.items, ["leftOut"])).slice(-2)).toEqual(["B1", "B2"]);
  });
});

describe("mostShifted", () => {
  it("is the item of the greatest shift, up or down", () => {
    const shifts = found.items.map(({ reversed }) => Math.abs(reversed.mean.difference as number));
    expect(mostShifted(found.items, "reversed", ({ mean }) => mean)).toEqual([
      found.items[shifts.indexOf(Math.max(...shifts))],
    ]);
  });

  it("is every item whose shift is as great, rounding apart", () => {
    const alike = sensitivityOf(studyOf([1, 2, 3, 5, 4].map((x) => [x, x, x, 6 - x, x, x])));
    expect(mostShifted(alike.items, "reversed", ({ alpha }) => alpha).map(({ code }) => code)).toEqual([
      "A1",
      "A2",
      "A3",
      "B1",
    ]);
  });

  it("is none where nothing shifts or can be computed", () => {
    expect(mostShifted(edgeFound.items, "leftOut", ({ alpha }) => alpha)).toEqual([]);
    expect(
      mostShifted(edgeFound.items, "reversed", (consequence) => correlationOf(consequence, "H2")?.correlation),
    ).toEqual([]);
    expect(mostShifted([], "reversed", ({ alpha }) => alpha)).toEqual([]);
  });
});

describe("rejects", () => {
  it("is p below the level, and missing with p", () => {
    const of = (p: number) => ({ p: { by: "approximate", p } as const });
    expect([rejects(of(0.049), 0.05), rejects(of(0.05), 0.05), rejects({ p: { missing: "constant" } }, 0.05)]).toEqual([
      true,
      false,
      { missing: "constant" },
    ]);
  });
});

describe("contradicts", () => {
  it("is the other p where that lies on the other side of the level", () => {
    const tests = { p: { by: "approximate", p: 0.04 }, other: { by: "exact", p: 0.08 } } as const;
    expect(contradicts(tests, 0.05)).toEqual({ by: "exact", p: 0.08, rejected: false });
    expect([contradicts(tests, 0.1), contradicts(tests, 0.04), contradicts({ p: tests.p }, 0.05)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(contradicts({ ...tests, p: { missing: "constant" } }, 0.05)).toBeUndefined();
  });
});
