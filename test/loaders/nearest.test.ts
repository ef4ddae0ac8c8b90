import { expect, test } from "vitest";
import { nearest } from "../../loaders/nearest.js";

test("is the text with the fewest letters to change, case and spaces apart, the first of several", () => {
  expect(nearest("P13[A 2]", ["id", "P2", "P13[A2]"])).toBe("P13[A2]");
  expect(nearest("respondent", ["Respondents", "RESPONDEN T"])).toBe("RESPONDEN T");
  expect(nearest("A1", ["A2", "A3"])).toBeUndefined(); // half of its letters
  expect(nearest("stratum", ["stratun", "stratus"])).toBe("stratun");
});

test("is none among texts that are others altogether, nor among none", () => {
  expect(nearest("members", ["Waktu", "anggota"])).toBeUndefined();
  expect(nearest("members", [])).toBeUndefined();
});

test("is none farther than two letters of five", () => {
  expect([nearest("abcde", ["abcxy"]), nearest("abcde", ["abxyz"])]).toEqual(["abcxy", undefined]);
});
