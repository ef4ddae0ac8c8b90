import { describe, expect, it } from "vitest";
import {
  type Alternative,
  criticals,
  formulas,
  inputs,
  neighbours,
  otherTails,
  roundedParts,
} from "../../src/audit/alternatives.js";
import { evaluate } from "../../src/audit/evaluate.js";
import { ledgerOf } from "../../src/audit/ledger.js";
import { parseClaim } from "../../src/audit/parseClaim.js";
import type { PrintedClaim } from "../../src/audit/printedClaim.js";
import { results } from "./fourRespondents.js";

const row = (place: string, quantity: string, printed: string, claim: string): PrintedClaim => ({
  place,
  quantity,
  kind: "number",
  printed,
  claim: parseClaim(claim),
  line: 2,
});
const own = (claim: string) => row("text", "x", "9", claim);

/** What each alternative is called, and what the claim comes to by it. */
const tried = (of: readonly Alternative[], claim: string, ledger = ledgerOf([], results)) =>
  of.map(({ cause, apply }) => {
    const value = evaluate(...apply(parseClaim(claim), ledger.scope));
    return [cause.detail ?? cause.kind, value.kind === "number" ? Number(value.lower.toPrecision(4)) : value];
  });

describe("what may have been done otherwise", () => {
  it("is the other tail of a p, half or twice, and of nothing else", () => {
    // R: 2 * pt(-0.3 * sqrt(28 / 0.91), 28) is 0.1072459
    expect(tried(otherTails(parseClaim("pOfRho(0.3, 30)")), "pOfRho(0.3, 30)")).toEqual([["p / 2", 0.05362]]);
    const halved = "pOfRho(0.3, 30) / 2";
    expect(tried(otherTails(parseClaim(halved)), halved)).toEqual([["2 × p", 0.1072]]);
    expect(otherTails(parseClaim("items.A1.mean"))).toEqual([]);
  });

  it("is another level or number of tails of a critical value, the nearest first", () => {
    const claim = "critical(28, 0.05, 2)";
    const found = tried(criticals(parseClaim(claim), ledgerOf([], results)), claim);
    expect(found.slice(0, 3)).toEqual([
      ["0.05, 1-tailed", 0.3061], // R: t <- qt(0.95, 28); t / sqrt(t^2 + 28)
      ["0.1, 2-tailed", 0.3061],
      ["0.025, 2-tailed", 0.4085],
    ]);
    expect(found).toHaveLength(7);
    expect(criticals(parseClaim("items.A1.mean"), ledgerOf([], results))).toEqual([]);
  });

  it("is a percentage multiplied by the respondents instead of divided", () => {
    const claim = "percent(items.A1.counts.P5, respondents.n)";
    expect(tried(formulas(parseClaim(claim), ledgerOf([], results)), claim)).toEqual([["F × N / 100", 0.04]]);
    expect(formulas(parseClaim("items.A1.median"), ledgerOf([], results))).toEqual([]);
  });

  it("is the item before or after, of the results or as a place printed it", () => {
    const ledger = ledgerOf([row("table-1", "A2 mean", "2,50", "items.A2.mean")], results);
    const claim = "2 * items.A1.mean";
    expect(tried(neighbours(own(claim), parseClaim(claim), ledger), claim, ledger)).toEqual([
      ["A2", 4.5],
      ["A2", 5],
    ]);
    expect(
      tried(neighbours(own("items.A2.mean"), parseClaim("items.A2.mean"), ledger), "items.A2.mean", ledger),
    ).toEqual([
      ["A1", 3],
      ["B1", 3.75],
    ]);
  });

  it("is what a broader place printed of an input, and never what a narrower one did", () => {
    const ledger = ledgerOf(
      [
        row("table-1", "A1 mean", "3,50", "items.A1.mean"),
        row("table-1", "A2 mean", "2,25", "items.A2.mean"),
        own("2 * items.A1.mean"),
      ],
      results,
    );
    const claim = "2 * items.A1.mean";
    expect(tried(inputs(own(claim), parseClaim(claim), ledger), claim, ledger)).toEqual([["table-1", 7]]);
    const back = row("table-1", "twice", "6", claim);
    const narrow = ledgerOf([back, row("table-1", "A2 mean", "2,25", "items.A2.mean"), own("items.A1.mean")], results);
    expect(inputs(back, parseClaim(claim), narrow)).toEqual([]);
  });

  it("is the parts of a sum as they were printed, rounded", () => {
    const claim = "sum(items.A2.mean, items.B1.mean)";
    const ledger = ledgerOf(
      [row("table-1", "A2 mean", "2,3", "items.A2.mean"), row("table-1", "B1 mean", "3,8", "items.B1.mean")],
      results,
    );
    expect(tried(roundedParts(parseClaim(claim), ledger), claim, ledger)[0]).toEqual(["rounded parts", 6.1]);
    expect(roundedParts(parseClaim(claim), ledgerOf([], results))).toEqual([]);
  });
});
