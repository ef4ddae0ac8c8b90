import { expect, it } from "vitest";
import { disagreement } from "../../../src/analysis/conclusions/disagreement.js";

const around = { lower: -0.1, upper: 0.3, level: 0.95 };
const above = { lower: 0.1, upper: 0.3, level: 0.95 };

it("is a verdict that the interval beside it does not share", () => {
  expect(disagreement(around, true, 0.05)).toEqual({ rejected: true });
  expect(disagreement(above, false, 0.05)).toEqual({ rejected: false });
  expect(disagreement({ ...around, lower: 0 }, true, 0.05)).toEqual({ rejected: true });
});

it("names the levels where they do not belong together", () => {
  expect(disagreement(around, true, 0.1)).toEqual({ rejected: true, levels: { confidence: 0.95, significance: 0.1 } });
  expect(disagreement({ ...around, level: 0.9 }, true, 0.1)).toEqual({ rejected: true });
});

it("is none where both say the same or one is missing", () => {
  expect(disagreement(around, false, 0.05)).toBeUndefined();
  expect(disagreement(above, true, 0.05)).toBeUndefined();
  expect(disagreement({ missing: "constant" }, true, 0.05)).toBeUndefined();
  expect(disagreement(around, { missing: "constant" }, 0.05)).toBeUndefined();
});
