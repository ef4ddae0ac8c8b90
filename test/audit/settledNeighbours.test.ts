import { describe, expect, it } from "vitest";
import type { AuditEntry, Cause } from "../../src/audit/entry.js";
import { parseClaim } from "../../src/audit/parseClaim.js";
import { type Weighed, withSettledNeighbours } from "../../src/audit/settledNeighbours.js";
import { differing } from "./entries.js";

const neighbour = (detail = "A2"): Cause => ({ kind: "neighbour", detail });
const CUT: Cause = { kind: "cut" };

function weighed(
  printed: string,
  causes: readonly Cause[],
  changes: Partial<AuditEntry> = {},
  also: readonly Cause[] = [],
) {
  const entry = differing({ printed, causes, quantity: printed, ...changes });
  const claim = parseClaim(`items.A1.counts["${printed}"]`);
  return { row: { ...entry, claim, line: 2 }, entry, alsoNeighbours: also } as Weighed;
}
const causes = (...rows: readonly Weighed[]) => withSettledNeighbours(rows).map((entry) => entry.causes);

describe("a number that its neighbour has too", () => {
  it("was copied where it has three digits", () => {
    expect(causes(weighed("3,78", [neighbour()]))).toEqual([[neighbour()]]);
  });
  it("is a coincidence where it has one or two, alone of its place", () => {
    expect(causes(weighed("37", [neighbour()]))).toEqual([[{ kind: "unexplained" }]]);
    expect(causes(weighed("37", [CUT, neighbour()]))).toEqual([[CUT]]);
    expect(causes(weighed("37", [neighbour()]), weighed("12", [neighbour()], { place: "table-2" }))).toEqual([
      [{ kind: "unexplained" }],
      [{ kind: "unexplained" }],
    ]);
  });
  it("was copied where another number of the same place was from there, and so may be one that something else explains", () => {
    const rows = [weighed("37", [neighbour()]), weighed("12", [neighbour()]), weighed("25", [CUT], {}, [neighbour()])];
    expect(causes(...rows)).toEqual([[neighbour()], [neighbour()], [CUT, neighbour()]]);
  });
  it("was not where those are of another neighbour, or claim the same", () => {
    const other = [weighed("37", [neighbour()]), weighed("12", [neighbour("A0")])];
    expect(causes(...other)).toEqual([[{ kind: "unexplained" }], [{ kind: "unexplained" }]]);
    const twice = [weighed("37", [neighbour()]), weighed("37", [neighbour()])];
    expect(causes(...twice)).toEqual([[{ kind: "unexplained" }], [{ kind: "unexplained" }]]);
  });
});

it("a reference beside the right one keeps its cause, and what was unexplained stays so", () => {
  expect(causes(weighed("7", [neighbour("7")], { kind: "reference" }))).toEqual([[neighbour("7")]]);
  expect(causes(weighed("7", [{ kind: "unexplained" }]))).toEqual([[{ kind: "unexplained" }]]);
});
