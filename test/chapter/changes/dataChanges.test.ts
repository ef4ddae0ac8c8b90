import { describe, expect, test } from "vitest";
import { analyse } from "../../../src/analysis/results/analyse.js";
import { dataChanges } from "../../../src/chapter/changes/dataChanges.js";
import type { Study } from "../../../src/study/study.js";
import { studyOf } from "../../studyOf.js";

const rows = [
  [5, 5, 4, 5],
  [4, 5, 5, 5],
  [2, 1, 2, 1],
  [1, 2, 1, 1],
  [3, 3, 3, 3],
  [4, 4, 3, 4],
];
const built = (of: readonly (readonly number[])[], changes: Partial<Study> = {}) => {
  const study = studyOf(of, changes);
  return { results: analyse(study), answers: study.answers };
};
const before = built(rows);
const kinds = (after: ReturnType<typeof built>) => [
  ...new Set(dataChanges(before, after).moves.map(({ kind }) => kind)),
];

describe("dataChanges", () => {
  test("of the same data are none", () => {
    expect(dataChanges(before, built(rows))).toEqual({
      version: before.results.study.data.version,
      respondents: { added: [], removed: [], edited: [] },
      counts: [],
      moves: [],
    });
  });

  test("are who came, how many there are now, and what that moved", () => {
    const after = built([...rows, [1, 5, 1, 5], [1, 5, 1, 5]]);
    expect(dataChanges(before, after)).toMatchObject({
      respondents: { added: ["7", "8"], removed: [], edited: [] },
      counts: [{ of: "scored", before: 6, after: 8 }],
    });
    expect(kinds(after)).toEqual(expect.arrayContaining(["mean", "alpha", "correlation"]));
  });

  test("are verdicts and decisions that other criteria of the study flipped", () => {
    const { criteria } = before.results.study;
    const after = built(rows, { criteria: { ...criteria, significanceLevel: 0.0001 } });
    expect(kinds(after)).toEqual(["decision", "validity"]);
  });

  test("list no numbers where nobody had answered before", () => {
    const { counts, moves } = dataChanges(built([]), before);
    expect([counts, moves]).toEqual([[{ of: "scored", before: 0, after: 6 }], []]);
  });

  test("are the size of the sample that another population asks for", () => {
    const strata = (members: number) => ({ strata: [{ name: "a", members, respondents: 6 }] });
    const { counts } = dataChanges(built(rows, strata(50)), built(rows, strata(5000)));
    expect(counts.map(({ of }) => of)).toEqual(["required"]);
  });

  test("leave out what one of the two does not have", () => {
    const study = studyOf(rows);
    const items = study.items.filter(({ code }) => code !== "A2");
    const fewer = {
      ...study,
      items,
      hypotheses: [],
      variables: study.variables.filter(({ code }) => items.some((item) => item.variable === code)),
    };
    const after = { results: analyse(fewer), answers: fewer.answers };
    for (const [one, other] of [
      [before, after],
      [after, before],
    ] as const) {
      const { moves } = dataChanges(one, other);
      expect(moves.some((move) => "code" in move && move.code === "A2")).toBe(false);
      expect(moves.some(({ kind }) => kind === "correlation" || kind === "decision")).toBe(false);
    }
  });
});
