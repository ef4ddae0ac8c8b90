import { describe, expect, test } from "vitest";
import { analyseInDepth } from "../../src/analysis/results/analyseInDepth.js";
import { disclosedResults } from "../../src/disclosure/disclosedResults.js";
import { extentOf } from "../../src/disclosure/extent.js";
import { studyOf } from "../studyOf.js";
import { leaningStudy } from "./leaningStudy.js";

const study = leaningStudy(200, 10);
const hidden = { missing: "withheld" };

describe("the results as they are published", () => {
  test("are all there is of a study that publishes its answers", () => {
    const own = { ...study, publish: "answers" as const };
    expect(disclosedResults(own, [0.05])).toEqual(analyseInDepth(own));
  });

  test("have no small count, no point of a scatter, and no verdicts of their own where numbers are published", () => {
    const { items, scatters, verdicts } = disclosedResults(study, [0.05]);
    const counts = items.flatMap((item) => item.counts).filter((count) => typeof count === "number");
    expect(counts.filter((count) => count > 0 && count < study.smallCells)).toEqual([]);
    expect(counts.length).toBeGreaterThan(40); // of 50
    expect([scatters, verdicts]).toEqual([[], undefined]);
  });

  test("withhold what a scale would tell of an item of which nothing is published", () => {
    const rows = study.answers.respondents.map((_, i) => [
      ...study.items.slice(0, 5).map(({ code }) => study.answers.columns[code]![i]!),
      i === 0 ? 5 : 1, // one of two hundred chose otherwise
    ]);
    const lone = studyOf(rows, { publish: "results", leastRespondents: 10 });
    expect(extentOf(lone)).not.toBe("verdicts");
    const { items, scales } = disclosedResults(lone, [0.05]);
    const last = items.at(-1)!;
    expect([last.mean, last.counts.filter((count) => typeof count === "number" && count > 0)]).toEqual([hidden, []]);
    expect(scales.find(({ code }) => code === "B")).toMatchObject({
      mean: hidden,
      total: { mean: hidden, standardDeviation: hidden },
    });
    expect(typeof scales.find(({ code }) => code === "A")!.mean).toBe("number");
  });
});
