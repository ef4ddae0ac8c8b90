import { describe, expect, test } from "vitest";
import { withhold, withholdCounts } from "../../src/disclosure/withhold.js";
import { seededRandom } from "../../src/statistics/seededRandom.js";
import { studyOf } from "../studyOf.js";
import { foundPlaces, otherCounts } from "./otherCounts.js";

const hidden = { missing: "withheld" };
const withheld = (...counts: number[]) => {
  const { groups, withheld } = withholdCounts(
    counts.map((respondents) => ({ respondents })),
    5,
  );
  return [groups.map(({ respondents }) => (typeof respondents === "number" ? respondents : "-")), withheld];
};

const published = (counts: readonly number[]) => {
  const { groups, withheld: total } = withholdCounts(
    counts.map((respondents) => ({ respondents })),
    5,
  );
  return {
    text: JSON.stringify([groups, total]),
    hidden: groups.map(({ respondents }) => typeof respondents !== "number"),
    total,
  };
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

  test("goes on where all withheld ones could only be as great as they may be", () => {
    expect(withheld(4, 4, 5, 86)).toEqual([["-", "-", "-", 86], 13]);
  });

  test("knows that respondents are no more than members", () => {
    const of = (members: readonly number[]) =>
      withholdCounts(
        [1, 4, 9, 30].map((respondents) => ({ respondents })),
        5,
        members.map((to) => ({ from: 1, to })),
      ).withheld;
    expect(of([50, 50, 50, 50])).toBe(5);
    expect(of([1, 50, 50, 50])).toBe(44); // the first is found whatever else is withheld: then nothing is shown
  });

  test("leaves every withheld count more than one number, for whoever knows how it is done", () => {
    const random = seededRandom(7);
    for (let i = 0; i < 400; i++) {
      const counts = Array.from({ length: 2 + Math.floor(3 * random()) }, () => Math.floor(12 * random() ** 2));
      const shown = published(counts);
      if (shown.hidden.every(Boolean) && counts.length === 1) continue;
      const hiddenAll = shown.hidden.every((is, place) => is || counts[place] === 0);
      if (!hiddenAll) expect([counts, foundPlaces(otherCounts(counts, published), shown.hidden)]).toEqual([counts, []]);
    }
  });

  test("never leaves one withheld count alone, nor shows one that is less than one withheld", () => {
    const random = seededRandom(7);
    for (let i = 0; i < 2000; i++) {
      const counts = Array.from({ length: 2 + Math.floor(5 * random()) }, () => Math.floor(25 * random() ** 2));
      const { hidden, total } = published(counts);
      const gone = counts.filter((_, at) => hidden[at]);
      const shown = counts.filter((count, at) => !hidden[at] && count > 0);
      expect(total).toBe(gone.reduce((sum, count) => sum + count, 0));
      expect(shown.every((count) => count >= 5)).toBe(true);
      if (gone.length > 0 && shown.length > 0) {
        expect(gone.length).toBeGreaterThan(1);
        expect(total).toBeGreaterThanOrEqual(5);
        expect(Math.max(...gone)).toBeLessThan(Math.min(...shown));
      }
    }
  });
});

describe("withhold", () => {
  const files = [{ path: "population.csv", sha256: "ab", bytes: 9 }];
  const category = (respondents: number) => ({ label: { id: "a" }, respondents, derived: false });
  const random = seededRandom(3);
  const rows = Array.from({ length: 200 }, () => Array.from({ length: 8 }, () => 1 + Math.floor(5 * random())));
  const study = studyOf(rows, {
    publish: "results",
    strata: [3, 4, 20].map((respondents) => ({ name: "a", members: 100, respondents })),
    profile: [
      {
        code: "sex",
        name: { id: "Jenis kelamin" },
        recorded: "counts",
        categories: [category(1), category(12), category(30)],
      },
    ],
    data: { version: "12345678", files },
    answerQuality: {
      read: 1,
      unanswered: 0,
      dropped: 0,
      flaws: {
        oneAnswer: { respondents: 2, listed: ["7", "8"] },
        identical: { respondents: 0, listed: [] },
        blanks: { respondents: 6, listed: [] },
      },
      longestRun: { items: 4, respondents: 1 },
    },
  });

  test("changes nothing of a study that publishes its answers", () => {
    const open = { ...study, publish: "answers" as const };
    expect(withhold(open)).toBe(open);
  });

  test("takes small counts, respondents' numbers, fingerprints and sizes of files out of what is published", () => {
    const { strata, strataWithheld, profile, answerQuality, data } = withhold(study);
    expect(strata.map(({ respondents }) => respondents)).toEqual([hidden, hidden, 20]);
    expect(strataWithheld).toBe(7);
    expect(profile[0]).toMatchObject({
      withheld: 13,
      categories: [{ respondents: hidden }, { respondents: hidden }, { respondents: 30 }],
    });
    expect(answerQuality.flaws.oneAnswer).toEqual({ respondents: hidden, listed: [] });
    expect(answerQuality.flaws.identical).toEqual({ respondents: 0, listed: [] });
    expect(answerQuality.flaws.blanks).toEqual({ respondents: 6, listed: [] });
    expect(answerQuality.longestRun).toEqual({ items: 4, respondents: hidden });
    expect(data).toEqual({ version: "12345678", files: [{ path: "population.csv" }] });
  });

  test("takes patterns of answers out where categories and decisions alone are published, and the decision that a study is such stands", () => {
    const { answerQuality } = withhold({ ...study, leastRespondents: 201 });
    const none = { respondents: hidden, listed: [] };
    expect(answerQuality).toEqual({
      read: 1,
      unanswered: 0,
      dropped: 0,
      flaws: { oneAnswer: none, identical: none, blanks: none },
    });
  });
});
