import { expect, test } from "vitest";
import { slipOf } from "../../loaders/slipOf.js";

const LABELS = ["Sangat Tidak Setuju", "Tidak Setuju", "Netral", "Setuju", "Sangat Setuju"];

test.each([
  ["Stuju", "Setuju"],
  ["sangat setju", "Sangat Setuju"],
  ["SangatSetuju", "Sangat Setuju"], // the same letters parted otherwise
  ["Tidak Seutju", "Tidak Setuju"],
  ["setuju", "Setuju"],
])("%s is a slip of %s", (text, label) => {
  expect(slipOf(text, LABELS)).toBe(label);
});

test.each([
  ["Agak Setuju"], // another word beside the same one
  ["Tidak"],
  ["Kurang Setuju"],
  ["Puas"],
  [`Setuju${"u".repeat(200)}`],
])("%s is no slip of any", (text) => {
  expect(slipOf(text, LABELS)).toBeUndefined();
});

test("the nearest of several is meant", () => {
  expect(slipOf("pelayanan", ["pelayunin", "pelayaran"])).toBe("pelayaran");
  expect(slipOf("baik", [])).toBeUndefined();
});
