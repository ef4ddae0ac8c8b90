import { expect, test } from "vitest";
import { disclosedResults } from "../../src/disclosure/disclosedResults.js";
import { disclosedSensitivity } from "../../src/disclosure/disclosedSensitivity.js";
import { allAnswers, smallStudy } from "./smallStudy.js";

/**
 * Sets of answers by what is published of each: the study as read, version and warnings included, and its results, of
 * which all else is made.
 */
function published(respondents: number, codes: readonly string[], options: readonly number[]): Map<string, string[]> {
  const by = new Map<string, string[]>();
  for (const rows of allAnswers(respondents, codes.length, options)) {
    const study = smallStudy(codes, rows);
    const text = JSON.stringify([disclosedResults(study, [0.05]), disclosedSensitivity(study, [0.05])]);
    by.set(text, [...(by.get(text) ?? []), rows.map((row) => row.join("")).join(" ")]);
  }
  return by;
}

test.each([
  [4, ["X1", "Y1", "Y2"], 330, 8],
  [10, ["X1", "Y1"], 286, 12],
] as const)(
  "of %i respondents to %j, every publication fits several sets of answers, of all there can be",
  (n, codes, all, publications) => {
    const by = [...published(n, codes, [1, 2]).values()];
    expect([by.flat().length, by.length]).toEqual([all, publications]);
    expect(by.filter((answers) => answers.length < 2)).toEqual([]);
  },
);

test("of two respondents, or where so few answered a scale, one set of answers may be left, as docs/privacy.md says", () => {
  const left = (options: readonly number[]) =>
    [...published(2, ["X1", "Y1"], options).values()].filter((answers) => answers.length < 2).flat();
  expect(left([1, 2])).toEqual(["22 22"]);
  expect(left([0, 1, 2]).filter((answers) => !/0/.test(answers))).toEqual(["22 22"]);
});
