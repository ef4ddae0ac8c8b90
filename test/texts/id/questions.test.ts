import { expect, test } from "vitest";
import { questions } from "../../../src/texts/id/questions.js";

test("short labels round no coefficient and no end of an interval to -1, 0 or 1", () => {
  expect(questions.estimate(0.9, { lower: -0.169, upper: 0.996, level: 0.95 }, true)).toBe("0,90 [−0,17; 0,996] †");
  expect(questions.estimate(-0.004, { lower: -0.9999, upper: 0.2, level: 0.95 }, false)).toBe("−0,004 [−0,9999; 0,20]");
  expect(questions.cell(1, true, false)).toBe("1,00*");
  expect(questions.cell(0.35, false, false)).toBe("0,35");
});
