import { expect, test } from "vitest";
import { keptAnswers, keptValues } from "../../loaders/keptAnswers.js";

const answers = { respondents: ["7", "8", "9"], columns: { A1: Uint8Array.of(4, 5, 0), A2: Uint8Array.of(1, 2, 3) } };

test("are those of the rows that stay, in order, of every item", () => {
  expect(keptAnswers(answers, Uint32Array.of(0, 2))).toEqual({
    respondents: ["7", "9"],
    columns: { A1: Uint8Array.of(4, 0), A2: Uint8Array.of(1, 3) },
  });
  expect(keptValues(["a", "b", "c"], Uint32Array.of(2))).toEqual(["c"]);
});

test("are all where all stay, and none where none does", () => {
  expect(keptAnswers(answers, undefined)).toBe(answers);
  expect(keptAnswers(answers, Uint32Array.of())).toEqual({
    respondents: [],
    columns: { A1: Uint8Array.of(), A2: Uint8Array.of() },
  });
});
