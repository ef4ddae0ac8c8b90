import { describe, expect, it } from "vitest";
import { findings } from "../../src/audit/findings.js";
import { differing, entries, entry } from "./entries.js";

describe("findings", () => {
  it("are none where everything reproduces", () => {
    expect(findings([entry(), entry({ changes: "category" })])).toEqual({ consequential: [], others: [] });
  });

  it("tell apart what changes a conclusion", () => {
    const found = findings(entries);
    expect(found.consequential.map(({ examples }) => examples[0]!.quantity)).toEqual(["A3 category"]);
    expect(found.others.reduce((sum, { count }) => sum + count, 0)).toBe(3);
  });

  it("put all of one cause together, over places, the largest group first", () => {
    const [first, second] = findings(entries).others;
    expect(first).toMatchObject({ count: 2, places: ["table-1", "table-2"] });
    expect(second).toMatchObject({ count: 1, places: ["table-1"] });
  });

  it("keep conclusions of two places apart, and quote three of many", () => {
    const many = ["P1", "P2", "P3", "P4"].map((quantity) => differing({ quantity, changes: "category" }));
    const elsewhere = differing({ place: "table-9", changes: "category" });
    const [first, second] = findings([...many, elsewhere]).consequential;
    expect([first!.count, first!.examples.map(({ quantity }) => quantity)]).toEqual([4, ["P1", "P2", "P3"]]);
    expect(second).toMatchObject({ count: 1, places: ["table-9"] });
  });

  it("put the gravest conclusion first", () => {
    const order = ["wording", "extreme", "decision", "category"] as const;
    const found = findings(order.map((changes) => differing({ quantity: changes, changes }))).consequential;
    expect(found.map(({ examples }) => examples[0]!.quantity)).toEqual(["decision", "category", "extreme", "wording"]);
  });

  it("put words for a share together over places, and name of their causes what they have in common", () => {
    const wording = (place: string, detail: string) =>
      differing({ place, changes: "wording", causes: [{ kind: "own band", detail }] });
    const [found, ...others] = findings([wording("table-1", "56%"), wording("table-2", "70%")]).consequential;
    expect(found).toMatchObject({ count: 2, places: ["table-1", "table-2"], causes: [{ kind: "own band" }] });
    expect(others).toEqual([]);
  });
});
