import { describe, expect, test } from "vitest";
import { meanings } from "../../loaders/meanings.js";

const known = meanings([
  ["1", 1],
  ["STS", 1],
  ["Sangat Tidak Setuju", 1],
  ["2", 2],
  ["Tidak Setuju", 2],
  ["4", 4],
  ["S", 4],
  ["Setuju", 4],
  ["5", 5],
  ["Sangat Setuju", 5],
]);
const of = (text: string) => known.of(text).meanings;

describe("what a text means", () => {
  test("is the word as it is written, case, spaces and signs apart", () => {
    expect([of("Setuju"), of("  sangat   SETUJU "), of('"Setuju".'), of("sts")]).toEqual([[4], [5], [4], [1]]);
  });

  test("is what several words side by side say alike: value, code and label", () => {
    expect([of("4 - Setuju"), of("Setuju (S)"), of("1. Sangat Tidak Setuju (STS)")]).toEqual([[4], [4], [1]]);
  });

  test("is in doubt, and contradictory, where they say otherwise", () => {
    expect(known.of("5 - Tidak Setuju")).toEqual({ meanings: [5, 2], contradictory: true });
  });

  test("is several where one word has them, without a contradiction", () => {
    const both = meanings([
      ["ragu", 2],
      ["Ragu", 3],
    ]);
    expect(both.of("ragu")).toEqual({ meanings: [2, 3], contradictory: false });
  });

  test("is none of an unknown word, beside a known one too, of a repeated one, and of a long text", () => {
    const none = { meanings: [], contradictory: false };
    const texts = ["Mungkin", "Agak Setuju", "Setuju Setuju", `Setuju${" ".repeat(10)}${"x".repeat(200)}`, "- !"];
    expect(texts.map(known.of)).toEqual([none, none, none, none, none]);
  });
});
