import { describe, expect, it } from "vitest";
import { conclude } from "../../../src/analysis/conclusions/conclude.js";
import { analyse } from "../../../src/analysis/results/analyse.js";
import type { Study } from "../../../src/study/study.js";
import { studyOf } from "../../studyOf.js";

const rows = [
  [1, 2, 2, 1],
  [2, 2, 1, 3],
  [4, 3, 5, 4],
  [5, 5, 4, 5],
];
const results = (changes: Partial<Study> = {}) => analyse(studyOf(rows, changes));

describe("conclusions", () => {
  it("are drawn by the study's own criteria where no others are asked for", () => {
    const own = results();
    expect(conclude(own).criteria).toBe(own.study.criteria);
    expect(conclude(own)).toEqual(conclude(own, own.study.criteria));
  });
  it("follow each criterion that a reader moves", () => {
    const own = results();
    const at = (changes: object) => conclude(own, { ...own.study.criteria, ...changes });
    // R: cor.test(c(3, 4, 7, 10), c(3, 4, 9, 9), method = "spearman"): rho 0.949, p 0.051
    const [strict, lax] = [at({ significanceLevel: 0.001 }), at({ significanceLevel: 0.1 })];
    expect([strict, lax].map(({ decisions }) => decisions[0]!.rejected)).toEqual([false, true]);
    const [wide, narrow] = [at({ confidenceLevel: 0.99 }), at({ confidenceLevel: 0.8 })].map(
      ({ reliability }) => reliability.scales[0]!.interval as { lower: number; upper: number },
    );
    expect(wide!.lower).toBeLessThan(narrow!.lower);
    expect(wide!.upper).toBeGreaterThan(narrow!.upper);
  });
  it("are of a sample where there is a population to sample, and of none elsewhere", () => {
    expect("sampling" in conclude(results())).toBe(false);
    const strata = [{ name: "VII", members: 40, respondents: 4 }];
    expect("sampling" in conclude(results({ strata }))).toBe(true);
  });
});
