import { expect, test } from "vitest";
import { farOption } from "../../loaders/farOption.js";

/** What is said of answers that chose each value so often. */
const far = (counts: Readonly<Record<number, number>>) =>
  farOption({
    blank: 0,
    unread: 0,
    missing: [],
    options: Object.entries(counts).map(([value, count]) => ({
      value: Number(value),
      written: count > 0 ? [{ text: value, count }] : [],
    })),
  });

test("is a code of no answer that stands alone, far from all others, above or below", () => {
  expect(far({ 1: 0, 2: 4, 3: 7, 5: 2, 6: 0, 9: 1 })).toEqual({ value: 9, count: 1, others: [2, 5] });
  expect(far({ 0: 3, 1: 0, 4: 5, 5: 8, 7: 1 })).toEqual({ value: 0, count: 3, others: [4, 7] });
});

test("is none near the others, and none that nobody writes for no answer", () => {
  expect(far({ 5: 2, 6: 3, 9: 1 })).toBeUndefined();
  expect(far({ 1: 2, 2: 3, 7: 1 })).toBeUndefined();
});

test("is none where there is but one other, which may be as far from it", () => {
  expect(far({ 1: 8, 9: 8 })).toBeUndefined();
  expect(far({})).toBeUndefined();
});
