import { expect, it } from "vitest";
import { auditOf } from "../../src/audit/audit.js";
import { parseClaim } from "../../src/audit/parseClaim.js";
import type { PrintedClaim } from "../../src/audit/printedClaim.js";
import { results } from "./fourRespondents.js";

/** The verdict on a printed number, and the conclusion that it changes; a conclusion may be printed of it. */
function audited(printed: string, claim: string, conclusion?: string) {
  const row = { place: "table-1", kind: "number", line: 2 } as const;
  const rows: PrintedClaim[] = [{ ...row, quantity: "x", printed, claim: parseClaim(claim) }];
  if (conclusion) rows.push({ ...row, kind: "verdict", quantity: "y", printed: "ya", claim: parseClaim(conclusion) });
  const [entry] = auditOf(rows, results);
  return [entry!.verdict, entry!.changes ?? "none"];
}

it("a p that was printed on the other side of the level, as a number or a bound, changes the decision", () => {
  // R 4.2.2: 2 * pt(-r * sqrt(28 / (1 - r^2)), 28) is 0.0007895 of r = 0.58, 0.1072459 of r = 0.3; the level of the
  // study is .05
  const [small, large] = ["pOfRho(0.58, 30)", "pOfRho(0.3, 30)"];
  expect(["> 0,05", "≥ 0,05", "> 5%", "0,051", "di atas 0,05"].map((printed) => audited(printed, small))).toEqual(
    Array.from({ length: 5 }, () => ["differs", "decision"]),
  );
  expect(["< 0,05", "≤ 0,05", "< 5%", "0,049", "kurang dari 0,01"].map((printed) => audited(printed, large))).toEqual(
    Array.from({ length: 5 }, () => ["differs", "decision"]),
  );
});

it("one that lies on the same side, or may, does not", () => {
  expect(audited("> 0,001", "pOfRho(0.58, 30)")).toEqual(["differs", "none"]);
  expect(audited("0,049", "pOfRho(0.58, 30)")).toEqual(["differs", "none"]);
  expect(audited("< 0,10", "pOfRho(0.3, 30)")).toEqual(["differs", "none"]);
  expect(audited("> 0,2", "pOfRho(0.3, 30)")).toEqual(["differs", "none"]);
  expect(audited("> 0,05", "pOfRho(0.58, 30)")).toEqual(["differs", "decision"]);
  expect(audited("> 0,05", "0.0008")).toEqual(["differs", "none"]);
});

it("a bound changes what was concluded where no number that keeps it leads there", () => {
  const conclusion = 'items.A1.mean > 3.5 ? "ya" : "tidak"';
  expect(audited("> 4", "items.A1.mean", conclusion)).toEqual(["differs", "decision"]);
  expect(audited("> 3,2", "items.A1.mean", conclusion)).toEqual(["differs", "none"]);
});
