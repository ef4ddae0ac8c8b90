import { describe, expect, it } from "vitest";
import { auditedResults } from "../../site/pageData/auditedResults.js";
import { claimFaults } from "../../src/audit/claimFaults.js";
import { evaluate } from "../../src/audit/evaluate.js";
import { ledgerOf } from "../../src/audit/ledger.js";
import { parseClaim } from "../../src/audit/parseClaim.js";
import type { PrintedClaim } from "../../src/audit/printedClaim.js";
import { placeOf } from "../../src/outline/places.js";
import { addresses } from "../../src/texts/id/addresses.js";
import { studyOf } from "../studyOf.js";

const study = studyOf([
  [1, 2, 5, 3],
  [2, 2, 4, 3],
  [4, 1, 5, 3],
  [5, 4, 1, 3],
]);
const results = auditedResults(study);

const row = (quantity: string, printed: string, claim = "1"): PrintedClaim => ({
  place: "table-1",
  quantity,
  kind: "number",
  printed,
  claim: parseClaim(claim),
  line: 2,
});
const { scope } = ledgerOf(
  [row("r", ".405"), row("count", "57"), row("share", "57%"), row("word", "baik"), row("p", "< 0,05")],
  results,
);
const value = (claim: string) => evaluate(parseClaim(claim), scope);
const exact = (x: number) => ({ kind: "number", lower: x, upper: x });

describe("a path", () => {
  it("leads to numbers by code, option, and all names of the document", () => {
    expect(value("items.A1.mean")).toEqual(exact(3));
    expect(value("items.A1.counts.P5")).toEqual(exact(1));
    expect(value("study.bandSets.tiga.bands.Sedang.upTo")).toEqual(exact(3.67));
    expect(value('totals.A["3"]')).toEqual(exact(5));
    expect(value("hypotheses.H1.from")).toEqual({ kind: "word", possible: ["A"] });
  });

  it("through a list without such an entry is the list of what its entries have", () => {
    expect(value("sum(items.mean)")).toEqual(exact(3 + 2.25 + 3.75 + 3));
    expect(value("count(items)")).toEqual(exact(4));
  });
});

describe("a printed number", () => {
  it("is half a unit of its last place up and down, and a count is exact", () => {
    const printed = value('printed("table-1", "r")');
    expect(printed).toEqual({ kind: "number", lower: 0.405 - 0.0005, upper: 0.405 + 0.0005 });
    expect(value('printed("table-1", "count")')).toEqual(exact(57));
    expect(value('printed("table-1", "share")')).toEqual({ kind: "number", lower: 56.5, upper: 57.5 });
  });

  it("is all on its side of it, where it is a bound", () => {
    expect(value('printed("table-1", "p") < 0.05 ? "ya" : "tidak"')).toEqual({ kind: "word", possible: ["ya"] });
    expect(value('printed("table-1", "p") < 0.01 ? "ya" : "tidak"')).toEqual({
      kind: "word",
      possible: ["ya", "tidak"],
    });
    expect(value('0 * printed("table-1", "p") + 2')).toEqual(exact(2));
    const p = row("p", "< 0,05");
    const faults = claimFaults(
      [p, { ...row("p again", "< 0,05"), claim: parseClaim('printed("table-1", "p")') }],
      results,
    );
    expect(faults.map(({ row: { quantity }, fault }) => [quantity, fault.message])).toEqual([
      ["p again", 'value: printed("table-1", "p")'],
    ]);
  });

  it("is carried through arithmetic, p and comparisons", () => {
    expect(value('100 - printed("table-1", "share")')).toEqual({ kind: "number", lower: 42.5, upper: 43.5 });
    const p = value('pOfRho(printed("table-1", "r"), 30)');
    expect(p.kind === "number" && p.lower < 0.0264 && p.upper > 0.0264).toBe(true);
    expect(value('printed("table-1", "r") > 0.4 ? "valid" : "tidak"')).toEqual({ kind: "word", possible: ["valid"] });
    expect(value('printed("table-1", "r") > 0.405 ? "valid" : "tidak"')).toEqual({
      kind: "word",
      possible: ["valid", "tidak"],
    });
  });

  it("multiplies by its smaller and greater end, whatever their signs", () => {
    expect(value('(printed("table-1", "share") - 57) * (0 - 2)')).toEqual({ kind: "number", lower: -1, upper: 1 });
  });
});

describe("a function", () => {
  it.each([
    ["percent(items.A1.counts.P5, respondents.n)", exact(25)],
    ['sum(means("A"))', exact(5.25)],
    ["max(1, 4, 2)", exact(4)],
    ['highest("a", 1, "b", 3)', { kind: "word", possible: ["b"] }],
    ['lowest("a", 1, "b", 3)', { kind: "word", possible: ["a"] }],
    ["band(2.334)", { kind: "word", possible: ["Rendah"] }],
    ["band(2.335)", { kind: "word", possible: ["Sedang"] }],
    ['inBand(means("A"), "Sedang")', exact(1)],
    ["strength(0.5)", { kind: "word", possible: ["Kuat"] }],
    ["stars(0.009)", { kind: "word", possible: ["**"] }],
    ["stars(0.2)", { kind: "word", possible: ["none"] }],
  ])("%s", (claim, expected) => {
    expect(value(claim)).toEqual(expected);
  });

  it("gives the number of a table of the report", () => {
    const { number } = placeOf(study, "items/A2", addresses);
    expect(value('table("items/A2")')).toEqual({ kind: "word", possible: [number] });
  });

  it("gives the two-tailed critical value of a table", () => {
    const found = value("critical(28, 0.05, 2)");
    expect(found.kind === "number" && found.lower).toBeCloseTo(0.361, 4);
  });
});
