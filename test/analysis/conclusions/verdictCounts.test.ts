import { expect, it } from "vitest";
import { verdictCounts } from "../../../src/analysis/conclusions/verdictCounts.js";

it("counts the valid, lists the others, and keeps items without a verdict apart", () => {
  const items = [
    { code: "A1", coefficient: 0.5, valid: true },
    { code: "A2", topic: { id: "Topik" }, coefficient: 0.1, valid: false },
    { code: "A3", coefficient: { missing: "constant" }, valid: { missing: "constant" } },
    { code: "A4", coefficient: 0.4, valid: { missing: "too few respondents" } },
  ] as const;
  expect(verdictCounts(items)).toEqual({
    tested: 4,
    valid: 1,
    invalid: [{ code: "A2", topic: { id: "Topik" }, coefficient: 0.1 }],
    undecided: ["A3"],
    uncompared: ["A4"],
  });
});
