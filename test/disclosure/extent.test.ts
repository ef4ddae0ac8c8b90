import { describe, expect, test } from "vitest";
import { loadStudy } from "../../loaders/loadStudy.js";
import { disclosedResults } from "../../src/disclosure/disclosedResults.js";
import { disclosedSensitivity } from "../../src/disclosure/disclosedSensitivity.js";
import { extentOf } from "../../src/disclosure/extent.js";
import { seededRandom } from "../../src/statistics/seededRandom.js";
import { studyOf } from "../studyOf.js";

const hidden = { missing: "withheld" };

/** Made-up answers to so many items, of respondents who lean one way or the other. */
function made(respondents: number, items: number) {
  const random = seededRandom(3);
  const rows = Array.from({ length: respondents }, () => {
    const leaning = 2 * random() - 1;
    return Array.from({ length: items }, () => Math.min(5, Math.max(1, Math.round(3 + leaning + 3 * random() - 1.5))));
  });
  return studyOf(rows, { publish: "results", leastRespondents: 10 });
}

describe("how much is published", () => {
  test("is everything where there are far more answers than ways to publish them, and less where there are not", () => {
    expect([made(200, 10), made(12, 10), made(9, 10)].map(extentOf)).toEqual(["all", "verdicts", "verdicts"]);
    expect(extentOf(loadStudy("test/fixtures/cases/privacy-byte-counts").study)).toBe("counts");
  });

  test("leaves out what single items do, and how they go together, where that alone is too much", () => {
    const { study } = loadStudy("test/fixtures/cases/privacy-byte-counts");
    const { scales, consistency, items, verdicts } = disclosedResults(study, [0.05]);
    expect(scales[0]!.items).toEqual(["X1", "X2", "X3"].map((code) => ({ code, total: hidden, rest: hidden, alphaIfDeleted: hidden })));
    expect(consistency[0]!.correlations).toEqual([[], [hidden], [hidden, hidden]]);
    expect(typeof scales[0]!.alpha).toBe("number");
    expect(items.every(({ mean }) => typeof mean === "number")).toBe(true);
    expect(verdicts).toBeUndefined();
    const { variables, items: changed } = disclosedSensitivity(study, [0.05]);
    expect(variables.map(({ alpha }) => typeof alpha)).toEqual(["number", "number"]);
    expect(changed[0]!.reversed.alpha).toEqual({ value: hidden, difference: hidden });
  });

  test("keeps numbers as they are shown, and verdicts as they are", () => {
    const study = made(200, 10);
    const [own, told] = [disclosedResults({ ...study, publish: "answers" }, [0.05]), disclosedResults(study, [0.05])];
    for (const [i, { alpha, items }] of told.scales.entries()) {
      expect(alpha).toBeCloseTo(own.scales[i]!.alpha as number, 3);
      expect(String(alpha).length).toBeLessThanOrEqual(5);
      for (const { total } of items) expect(String(total).length).toBeLessThanOrEqual(6);
    }
    const [{ correlation }] = told.hypotheses as unknown as readonly [{ correlation: { coefficient: number; unexplained: number } }];
    expect(correlation.unexplained).toBe(1 - correlation.coefficient ** 2);
  });
});
