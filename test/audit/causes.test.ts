import { expect, it } from "vitest";
import { auditOf } from "../../src/audit/audit.js";
import { parseClaim } from "../../src/audit/parseClaim.js";
import type { PrintedClaim } from "../../src/audit/printedClaim.js";
import { results } from "./fourRespondents.js";

/** The verdict and causes of one printed number. */
function audited(printed: string, claim: string) {
  const row: PrintedClaim = {
    place: "table-1",
    quantity: "x",
    kind: "number",
    printed,
    claim: parseClaim(claim),
    line: 2,
  };
  const [entry] = auditOf([row], results);
  return [entry!.verdict, ...entry!.causes, ...(entry!.remarks ?? [])];
}

it("a p that is half of the two-sided one is one-tailed, and one that is twice a halved one two-tailed", () => {
  // R 4.2.2: 2 * pt(-0.3 * sqrt(28 / (1 - 0.09)), 28) is 0.1072459
  expect(audited("0,107", "pOfRho(0.3, 30)")).toEqual(["reproduces"]);
  expect(audited("0,054", "pOfRho(0.3, 30)")).toEqual(["differs", { kind: "one-tailed", detail: "p / 2" }]);
  expect(audited("0,107", "pOfRho(0.3, 30) / 2")).toEqual(["differs", { kind: "one-tailed", detail: "2 × p" }]);
  expect(audited("0,054", "0.1072459")).toEqual(["differs", { kind: "unexplained" }]);
});

it("a half that went to the even neighbour is said to have, besides that it may have been cut", () => {
  expect(audited("2,12", "2.125")).toEqual(["differs", { kind: "cut" }, { kind: "half to even" }]);
  expect(audited("-2,12", "0 - 2.125")).toEqual(["differs", { kind: "cut" }, { kind: "half to even" }]);
  expect(audited("2,13", "2.135")).toEqual(["differs", { kind: "cut" }]);
  expect(audited("2,12", "2.1251")).toEqual(["differs", { kind: "cut" }]);
});

it("a number whose sign is the other, or left out, is said to have it", () => {
  expect(audited("0,302", "0 - 0.302")).toEqual(["differs", { kind: "sign" }]);
  expect(audited("-0,302", "0.3018")).toEqual(["differs", { kind: "sign" }]);
  expect(audited("0,00", "0 - 0.001")).toEqual(["reproduces"]);
});

it("a p printed as zero is remarked where it reproduces, and the cause where it differs", () => {
  expect(audited(".000", "pOfRho(0.9, 30)")).toEqual(["reproduces", { kind: "p printed as zero" }]);
  expect(audited("0", "pOfRho(0.9, 30)")).toEqual(["reproduces", { kind: "p printed as zero" }]);
  expect(audited(".000", "pOfRho(0.3, 30)")).toEqual(["differs", { kind: "p printed as zero" }]);
  expect(audited("< .001", "pOfRho(0.9, 30)")).toEqual(["reproduces"]);
  expect(audited("0,00", "0")).toEqual(["reproduces"]);
});

it("that another value would keep a bound explains nothing, but half of a p does", () => {
  expect(audited("> 0,3", "0.25")).toEqual(["differs", { kind: "unexplained" }]);
  expect(audited("< 0,05", "pOfRho(0.34, 30)")).toEqual(["differs", { kind: "one-tailed", detail: "p / 2" }]);
  expect(audited("> 0,50", "pOfRho(0.3, 30)")).toEqual(["differs", { kind: "unexplained" }]);
});
