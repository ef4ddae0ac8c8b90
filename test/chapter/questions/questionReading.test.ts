import { describe, expect, it } from "vitest";
import { loadStudy } from "../../../loaders/loadStudy.js";
import { analyseInDepth } from "../../../src/analysis/results/analyseInDepth.js";
import { familyReadings, type QuestionReading } from "../../../src/chapter/questions/questionReading.js";
import type { Criteria } from "../../../src/study/study.js";
import { studyOf } from "../../studyOf.js";

const { study } = loadStudy("data");
const results = analyseInDepth(study);
const at = (changes: Partial<Criteria> = {}) => familyReadings(results, { ...study.criteria, ...changes }, "id");
const codes = (questions: readonly QuestionReading[]) => questions.map(({ result }) => `${result.from} ${result.to}`);

/** One question of five respondents: exact p .533, approximate p .541. */
const few = studyOf(
  [
    [1, 2, 3, 2],
    [2, 1, 1, 3],
    [3, 4, 2, 1],
    [4, 3, 5, 4],
    [5, 5, 4, 4],
  ],
  { test: "exact", questions: [{ id: "P1", from: "A", to: "B", text: { id: "Seberapa erat?" } }] },
);
const fewAt = (significanceLevel: number) =>
  familyReadings(analyseInDepth(few), { ...few.criteria, significanceLevel }, "id").questions;

describe("familyReadings", () => {
  it("counts the tests that reject, by the adjusted p and by p alone", () => {
    // R 4.2.2: p <- cor.test(x, y, method = "spearman", exact = FALSE)$p.value of each pair; sum(p < level),
    // sum(p.adjust(p, "holm") < level)
    expect(at().grid.rejected).toEqual({ adjusted: 4, alone: 5 });
    expect(at({ significanceLevel: 0.01 }).grid.rejected).toEqual({ adjusted: 2, alone: 4 });
  });

  it("finds the ends of the coefficients, with all questions that have them; of fewer than two there are none", () => {
    const { grid, questions } = at();
    const { least, most } = grid.extremes!;
    expect([least.coefficient, codes(least.questions)]).toEqual([expect.closeTo(0.006335402, 9), ["SDM REP"]]);
    expect([most.coefficient, codes(most.questions)]).toEqual([expect.closeTo(0.335518643, 9), ["TIK REP"]]);
    expect(questions.questions.length > 1).toBe(questions.extremes !== undefined);
    expect(fewAt(0.05).extremes).toBeUndefined();
  });

  it("counts the ways that decide, where they are not all approximations", () => {
    expect(at().grid.ways).toEqual([]);
    expect(fewAt(0.05).ways).toEqual([{ by: "exact", questions: 1 }]);
  });

  it("finds the questions that another test decides otherwise", () => {
    expect(at().grid.contradicted).toBeUndefined();
    expect(fewAt(0.05).contradicted).toBeUndefined();
    const { by, questions } = fewAt(0.54).contradicted!; // between the exact p and the approximate one
    expect([by, codes(questions)]).toEqual(["approximate", ["A B"]]);
  });
});
