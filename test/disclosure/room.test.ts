import { describe, expect, test } from "vitest";
import { hasRoom } from "../../src/disclosure/room.js";
import type { Study } from "../../src/study/study.js";
import { studyOf } from "../studyOf.js";
import { leaningStudy } from "./leaningStudy.js";

const room = (study: Study) => (["all", "items", "counts"] as const).map((extent) => hasRoom(study, extent));

describe("room among answers that publish alike", () => {
  test("is there of many respondents, and the more is told the more they must be", () => {
    const by = [200, 100, 60, 40, 20, 12].map((respondents) => room(leaningStudy(respondents, 10)));
    expect(by[0]).toEqual([true, true, true]);
    expect(by.at(-1)).toEqual([false, false, false]);
    for (const [all, items, counts] of by) {
      if (all) expect(items).toBe(true);
      if (items) expect(counts).toBe(true);
    }
    expect(by.some(([all, , counts]) => !all && counts)).toBe(true);
  });

  test("is not there where all answered alike: the counts tell everything", () => {
    expect(room(studyOf(Array.from({ length: 200 }, () => [3, 3, 4, 4])))).toEqual([false, false, false]);
  });

  test("is less with each hypothesis that is told", () => {
    const study = leaningStudy(60, 10);
    const [hypothesis] = study.hypotheses;
    const asked = (count: number) => ({ ...study, hypotheses: Array.from({ length: count }, () => hypothesis!) });
    expect(hasRoom(asked(0), "counts")).toBe(true);
    expect(hasRoom(asked(1000), "counts")).toBe(false);
  });

  test("is needed for every variable alone", () => {
    const study = leaningStudy(200, 10);
    const columns = { ...study.answers.columns };
    for (const { code, variable } of study.items) if (variable === "B") columns[code] = columns[code]!.map(() => 3);
    expect(room({ ...study, answers: { ...study.answers, columns } })).toEqual([false, false, false]);
  });
});
