import { describe, expect, it } from "vitest";
import { fromResults, ledgerOf } from "../../src/audit/ledger.js";
import { parseClaim } from "../../src/audit/parseClaim.js";
import type { PrintedClaim } from "../../src/audit/printedClaim.js";
import { results } from "./fourRespondents.js";

const row = (
  place: string,
  quantity: string,
  printed: string,
  claim: string,
  kind: PrintedClaim["kind"] = "number",
) => ({
  place,
  quantity,
  kind,
  printed,
  claim: parseClaim(claim),
  line: 2,
});
const rows = [
  row("text", "mean", "3,00", "items.A1.mean"),
  row("table-1", "A1 mean", "3,0", "items.A1.mean"),
  row("table-1", "A2 mean", "2,25", "items.A2.mean"),
  row("table-1", "B1 mean", "3,75", "items.B1.mean"),
  row("table-1", "of A1", "baik", "band(items.A1.mean)", "verdict"),
  row("text", "band", "baik", "band(items.A1.mean)", "verdict"),
  row("table-2", "p", "< 0,05", "hypotheses.H1.test.p"),
  row("table-2", "share", "5%", "0.05"),
  row("text", "sum", "5,25", 'printed("table-1", "A1 mean") + printed("table-1", "A2 mean")'),
];
const ledger = ledgerOf(rows, results);
const key = (claim: string) => parseClaim(claim).key;
const named = (found: readonly PrintedClaim[]) => found.map(({ place, quantity }) => `${place}: ${quantity}`);

describe("the ledger of what was printed", () => {
  it("finds rows that claim the same, those of the place that prints the most first", () => {
    expect(named(ledger.of(key("items.A1.mean")))).toEqual(["table-1: A1 mean", "text: mean"]);
    expect(ledger.of(key("items.B2.mean"))).toEqual([]);
  });
  it("counts the formulas that a place prints, each once and no constants", () => {
    expect(["table-1", "table-2", "text", "table-9"].map(ledger.breadth)).toEqual([4, 1, 3, 0]);
  });
  it("finds words that are concluded from a formula, each once", () => {
    expect(ledger.about(key("items.A1.mean")).map((claim) => claim.key)).toEqual(["band(items/A1/mean)"]);
    expect(ledger.about(key("items.A2.mean"))).toEqual([]);
  });
  it("finds the rows whose printed numbers a claim names", () => {
    expect(named(ledger.named(rows[8]!.claim))).toEqual(["table-1: A1 mean", "table-1: A2 mean"]);
    expect(ledger.named(parseClaim('printed("table-9", "x")'))).toEqual([]);
  });
  it("takes a printed number as exact, and a bound as all on its side", () => {
    expect(ledger.point(rows[1]!)).toEqual({ kind: "number", lower: 3, upper: 3 });
    expect(ledger.bounded(rows[1]!)).toBeUndefined();
    expect(ledger.point(rows[6]!)).toBeUndefined();
    expect(ledger.bounded(rows[6]!)).toEqual({
      kind: "number",
      lower: Number.NEGATIVE_INFINITY,
      upper: 0.05 - 0.05 * Number.EPSILON,
    });
    expect(ledger.point(rows[4]!)).toBeUndefined(); // a word
  });
  it.each([
    ["> 0,5", 0.5 + 0.5 * Number.EPSILON, Number.POSITIVE_INFINITY],
    ["≥ 0,5", 0.5, Number.POSITIVE_INFINITY],
    ["≤ 0,5", Number.NEGATIVE_INFINITY, 0.5],
  ])("takes %s for all on its side", (printed, lower, upper) => {
    const bound = row("table-3", "p", printed, "hypotheses.H1.test.p");
    expect(ledgerOf([bound], results).bounded(bound)).toEqual({ kind: "number", lower, upper });
  });
  it("takes the reading that reproduces, where there are two: a percentage of a constant", () => {
    expect(ledger.point(rows[7]!)).toEqual({ kind: "number", lower: 0.05, upper: 0.05 });
  });
  it("says which row a claim asks for where there is none", () => {
    expect(() => ledger.scope.printed("table-9", "x")).toThrow("row: table-9, x");
  });
});

describe("a claim", () => {
  it("is of the results where it names some of them, not of printed numbers or constants alone", () => {
    expect([rows[0]!, rows[8]!, rows[7]!].map(fromResults)).toEqual([true, false, false]);
    expect(fromResults(row("text", "x", "3", 'average(means("A"))'))).toBe(true);
  });
});
