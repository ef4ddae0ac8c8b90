import { describe, expect, it } from "vitest";
import { jointOf, upTo } from "../../site/reference/jointOf.js";
import { CLOSED_FORM, relativeError } from "../../site/reference/relativeError.js";
import { answerTotals, itemsOf } from "../../site/reference/studyAnswers.js";
import { correlate } from "../../src/statistics/correlate.js";
import { occupiedCells } from "../../src/statistics/occupiedCells.js";
import { isMissing } from "../../src/statistics/outcome.js";
import { pearson } from "../../src/statistics/pearson.js";
import { seededRandom } from "../../src/statistics/seededRandom.js";
import { weightedCorrelation } from "../../src/statistics/weightedCorrelation.js";

const joint = jointOf(answerTotals(itemsOf("X")), answerTotals(itemsOf("Y")));
const cells = occupiedCells(joint);
const scores = { rows: upTo(joint.rows), columns: upTo(joint.columns) };

describe.each(["spearman", "pearson", "kendall"] as const)("weightedCorrelation, %s", (coefficient) => {
  const correlation = weightedCorrelation(coefficient, joint, cells, scores);

  it("is the correlation of as many respondents in each cell", () => {
    const random = seededRandom(5);
    for (let trial = 0; trial < 20; trial++) {
      const weights = Uint32Array.from(cells.counts, () => Math.floor(3 * random()));
      const counts = new Uint32Array(joint.rows * joint.columns);
      for (const [i, weight] of weights.entries()) counts[cells.row[i]! * joint.columns + cells.column[i]!] = weight;
      const expected = correlate(coefficient, {
        ...joint,
        counts,
        n: weights.reduce((sum, weight) => sum + weight, 0),
      });
      if (isMissing(expected)) throw new Error(expected.missing);
      expect(relativeError(correlation(weights), expected.coefficient)).toBeLessThan(CLOSED_FORM);
    }
  });
  it("has no value where a side takes one value only", () => {
    const first = cells.counts.map((count, i) => (cells.row[i] === cells.row[0] ? count : 0));
    expect(correlation(first)).toBeUndefined();
    expect(correlation(cells.counts.map(() => 0))).toBeUndefined();
  });
  it("is exactly 1 or -1 where the relation is perfect", () => {
    const of = (columns: readonly number[]) =>
      weightedCorrelation(
        coefficient,
        { rows: 3, columns: 3 },
        { row: [0, 1, 2], column: columns },
        { rows: [0, 1, 2], columns: [0, 1, 2] },
      );
    expect(of([0, 1, 2])([1, 7, 11])).toBe(1);
    expect(of([2, 1, 0])([1, 7, 11])).toBe(-1);
  });
});

it("weightedCorrelation takes the scores of places for Pearson's r", () => {
  const joint = jointOf([0, 1, 2, 2], [0, 2, 1, 2]);
  const scores = { rows: [0, 5, 6], columns: [0, 1, 1000] };
  const expected = pearson(joint, scores.rows, scores.columns);
  const cells = occupiedCells(joint);
  expect(weightedCorrelation("pearson", joint, cells, scores)(cells.counts)).toBe(
    isMissing(expected) ? expected : expected.coefficient,
  );
});
