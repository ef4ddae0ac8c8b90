import { describe, expect, it } from "vitest";
import { claimFaults } from "../../src/audit/claimFaults.js";
import { parseClaim } from "../../src/audit/parseClaim.js";
import type { PrintedClaim } from "../../src/audit/printedClaim.js";
import { results } from "./fourRespondents.js";

const row = (quantity: string, printed: string, claim = "1"): PrintedClaim => ({
  place: "table-1",
  quantity,
  kind: "number",
  printed,
  claim: parseClaim(claim),
  line: 2,
});

describe("the faults of claims", () => {
  it.each([
    ["items.A9.mean", "name"],
    ["items.A1.average", "name"],
    ["toString(1)", "function"],
    ["rank(1)", "function"],
    ['printed("table-1", "none")', "row"],
    ['printed("table-1", "word")', "row"],
    ['table("items/Z9")', "place"],
    ["quantifier(50)", "name"],
    ["percent(1, 0)", "value"],
    ["band(7)", "value"],
    ["critical(0, 0.05, 2)", "value"],
    ['band("a")', "arguments"],
    ['1 + "a"', "arguments"],
    ["1 ? 2 : 3", "arguments"],
    ["average()", "arguments"],
    ["conclusions.validity.answers.items.B2.total.coefficient", "value"],
  ])("%s is at fault by its %s", (claim, kind) => {
    const faulty = { ...row("faulty", "1", claim), line: 7 };
    const found = claimFaults([row("r", ".405"), row("word", "baik"), faulty], results);
    expect(found.map(({ row, fault }) => [row.line, fault.kind])).toEqual([[7, kind]]);
  });
});
