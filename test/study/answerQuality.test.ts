import { describe, expect, test } from "vitest";
import { answerQuality } from "../../src/study/answerQuality.js";
import type { Flaw, QualityRule } from "../../src/study/study.js";
import { studyOf } from "../studyOf.js";

type Unanswered = QualityRule["unanswered"];
const look = (
  rows: readonly (readonly number[])[],
  drop: readonly Flaw[] = [],
  blankShare = 0.25,
  unanswered: Unanswered = "drop",
) => {
  const { answers, items } = studyOf(rows);
  return answerQuality(
    answers,
    items.map(({ code }) => code),
    { blankShare, drop, unanswered },
  );
};

describe("answerQuality", () => {
  test("counts and lists who gave one answer throughout, blanks apart, if there were two to give", () => {
    const { flaws } = look([
      [4, 4, 4, 4],
      [4, 0, 4, 4],
      [4, 4, 4, 5],
      [0, 0, 0, 4],
    ]).quality;
    expect(flaws.oneAnswer).toEqual({ respondents: 2, listed: ["1", "2"] });
  });

  test("counts rows that repeat an earlier one, not the first", () => {
    const { flaws } = look([
      [1, 2, 3, 4],
      [1, 2, 3, 4],
      [1, 2, 3, 0],
      [1, 2, 3, 4],
    ]).quality;
    expect(flaws.identical).toEqual({ respondents: 2, listed: ["2", "4"] });
  });

  test("counts shares of blanks above the study's, not those at it", () => {
    const { flaws } = look([
      [0, 2, 3, 4],
      [0, 0, 3, 4],
    ]).quality;
    expect(flaws.blanks).toEqual({ respondents: 1, listed: ["2"] });
    const row = (blanks: number) => Array.from({ length: 100 }, (_, i) => (i < blanks ? 0 : 1 + (i % 5)));
    expect(look([row(29), row(30)], [], 0.29).quality.flaws.blanks.listed).toEqual(["2"]);
  });

  test("finds the longest run of one answer, which a blank ends, and how many have it", () => {
    const { longestRun } = look([
      [3, 3, 3, 1],
      [3, 3, 0, 3],
      [1, 2, 2, 2],
    ]).quality;
    expect(longestRun).toEqual({ items: 3, respondents: 2 });
    expect(look([[0, 0, 0, 0]]).quality).not.toHaveProperty("longestRun");
  });

  test("keeps everybody unless the study says whom to drop", () => {
    const rows = [
      [4, 4, 4, 4],
      [1, 2, 3, 4],
      [1, 2, 3, 4],
    ];
    expect(look(rows)).toMatchObject({ quality: { read: 3, dropped: 0 } });
    expect(look(rows).kept).toBeUndefined();
    expect(look(rows, ["oneAnswer"]).kept).toEqual(Uint32Array.of(1, 2));
    expect(look(rows, ["oneAnswer", "identical"])).toMatchObject({
      quality: { read: 3, dropped: 2 },
      kept: Uint32Array.of(1),
    });
  });

  test("leaves out who answered nothing, before it looks for flaws, unless they are kept", () => {
    const rows = [
      [0, 0, 0, 0],
      [4, 4, 4, 4],
      [0, 0, 0, 0],
      [1, 2, 3, 4],
    ];
    expect(look(rows, ["oneAnswer"])).toMatchObject({
      quality: { read: 4, unanswered: 2, dropped: 1 },
      kept: Uint32Array.of(3),
    });
    expect(look(rows).quality.flaws).toMatchObject({ identical: { respondents: 0 }, blanks: { respondents: 0 } });
    const kept = look(rows, [], 0.25, "keep");
    expect(kept.kept).toBeUndefined();
    expect(kept.quality).toMatchObject({
      unanswered: 2,
      dropped: 0,
      flaws: { identical: { listed: ["3"] }, blanks: { listed: ["1", "3"] } },
    });
  });

  test("lists the first twenty and counts the rest", () => {
    const { respondents, listed } = look(Array.from({ length: 50 }, () => [2, 2, 2, 2])).quality.flaws.oneAnswer;
    expect([respondents, listed.length, listed.at(-1)]).toEqual([50, 20, "20"]);
  });

  test("has nothing to say of nobody", () => {
    expect(look([]).quality).toEqual({
      read: 0,
      unanswered: 0,
      dropped: 0,
      flaws: {
        oneAnswer: { respondents: 0, listed: [] },
        identical: { respondents: 0, listed: [] },
        blanks: { respondents: 0, listed: [] },
      },
    });
  });
});
