import { describe, expect, test } from "vitest";
import { seededRandom } from "../../src/statistics/seededRandom.js";
import { withhold, withholdCounts } from "../../src/study/withhold.js";
import { studyOf } from "../studyOf.js";

const hidden = { missing: "withheld" };
const withheld = (...counts: number[]) => {
  const { groups, withheld } = withholdCounts(
    counts.map((respondents) => ({ respondents })),
    5,
  );
  return [groups.map(({ respondents }) => (typeof respondents === "number" ? respondents : "-")), withheld];
};

describe("withholdCounts", () => {
  test("leaves counts that are not small, and nobody", () => {
    expect(withheld(5, 0, 40)).toEqual([[5, 0, 40], 0]);
    expect(withheld()).toEqual([[], 0]);
  });

  test("withholds small counts", () => {
    expect(withheld(3, 40, 4, 9)).toEqual([["-", 40, "-", 9], 7]);
  });

  test("withholds the next larger one with a small count that the total would give away", () => {
    expect(withheld(3, 40, 9)).toEqual([["-", 40, "-"], 12]);
    expect(withheld(3, 0, 40)).toEqual([["-", 0, "-"], 43]);
  });

  test("goes on while the withheld ones could only be 1 each, or are too few together", () => {
    expect(withheld(1, 1, 40, 9)).toEqual([["-", "-", 40, "-"], 11]);
    expect(withheld(1, 1, 1, 1, 1, 8, 30)).toEqual([["-", "-", "-", "-", "-", "-", 30], 13]);
  });

  test("withholds all counts that equal one withheld for another's sake, so that the largest stays the largest", () => {
    expect(withheld(2, 9, 9, 30)).toEqual([["-", "-", "-", 30], 20]);
  });

  test("never leaves one withheld count alone, nor shows one that is less than one withheld", () => {
    const random = seededRandom(7);
    for (let i = 0; i < 2000; i++) {
      const counts = Array.from({ length: 2 + Math.floor(5 * random()) }, () => Math.floor(25 * random() ** 2));
      const { groups, withheld } = withholdCounts(
        counts.map((respondents) => ({ respondents })),
        5,
      );
      const gone = counts.filter((_, at) => typeof groups[at]!.respondents !== "number");
      const shown = counts.filter((count, at) => typeof groups[at]!.respondents === "number" && count > 0);
      expect(withheld).toBe(gone.reduce((sum, count) => sum + count, 0));
      expect(shown.every((count) => count >= 5)).toBe(true);
      if (gone.length > 0 && shown.length > 0) {
        expect(gone.length).toBeGreaterThan(1);
        expect(withheld).toBeGreaterThanOrEqual(5);
        expect(Math.max(...gone)).toBeLessThan(Math.min(...shown));
      }
    }
  });
});

describe("withhold", () => {
  const files = [{ path: "population.csv", sha256: "ab", bytes: 9 }];
  const category = (respondents: number) => ({ label: { id: "a" }, respondents, derived: false });
  const study = studyOf([[1, 2, 3, 4]], {
    publish: "results",
    strata: [3, 4, 20].map((respondents) => ({ name: "a", members: 100, respondents })),
    profile: [{ code: "sex", name: { id: "Jenis kelamin" }, recorded: "counts", categories: [category(1), category(12), category(30)] }],
    data: { version: "12345678", files },
    answerQuality: {
      read: 1,
      unanswered: 0,
      dropped: 0,
      flaws: {
        oneAnswer: { respondents: 2, listed: ["7", "8"] },
        identical: { respondents: 0, listed: [] },
        blanks: { respondents: 0, listed: [] },
      },
    },
  });

  test("changes nothing of a study that publishes its answers", () => {
    const open = { ...study, publish: "answers" as const };
    expect(withhold(open)).toBe(open);
  });

  test("takes small counts, respondents' numbers and fingerprints of files out of what is published", () => {
    const { strata, strataWithheld, profile, answerQuality, data } = withhold(study);
    expect(strata.map(({ respondents }) => respondents)).toEqual([hidden, hidden, 20]);
    expect(strataWithheld).toBe(7);
    expect(profile[0]).toMatchObject({ withheld: 13, categories: [{ respondents: hidden }, { respondents: hidden }, { respondents: 30 }] });
    expect(answerQuality.flaws.oneAnswer).toEqual({ respondents: 2, listed: [] });
    expect(data).toEqual({ version: "12345678", files: [{ path: "population.csv", bytes: 9 }] });
  });
});
