import { expect, it } from "vitest";
import { auditReport } from "../../src/audit/auditReport.js";
import { selfChecked } from "../../src/audit/selfChecked.js";
import { entries, entry } from "./entries.js";

it("selfChecked finds places whose values come from printed numbers alone", () => {
  expect(selfChecked(entries)).toEqual(["appendix-8"]);
  expect(selfChecked([...entries, entry({ place: "appendix-8", quantity: "n of the data", recomputed: 30 })])).toEqual(
    [],
  );
  expect(selfChecked([entry({ kind: "verdict", recomputed: "baik" })])).toEqual([]);
});

it("auditReport counts by kind, with and without what is checked against itself", () => {
  const report = auditReport(entries);
  expect(report.all.total).toBe(entries.length);
  expect(report.withoutSelfChecked).toEqual({
    total: 6,
    reproduces: 2,
    differs: 4,
    notCheckable: 0,
    changesConclusion: 1,
  });
  expect(report.kinds.map(({ kind, all, withoutSelfChecked }) => [kind, all.total, withoutSelfChecked.total])).toEqual([
    ["number", 6, 4],
    ["verdict", 2, 1],
    ["reference", 1, 1],
  ]);
});

it("auditReport lists places in the order of the publication, and every entry in one of them", () => {
  const { places } = auditReport(entries);
  expect(places.map(({ place, tally }) => [place, tally.total])).toEqual([
    ["table-1", 3],
    ["table-2", 1],
    ["table-2-narrative", 1],
    ["appendix-8", 3],
    ["chapter-5-reference", 1],
  ]);
});
