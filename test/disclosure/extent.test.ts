import { describe, expect, test } from "vitest";
import { loadStudy } from "../../loaders/loadStudy.js";
import { opposedScales } from "../../src/analysis/conclusions/opposedScales.js";
import { disclosedResults } from "../../src/disclosure/disclosedResults.js";
import { disclosedSensitivity } from "../../src/disclosure/disclosedSensitivity.js";
import { extentOf } from "../../src/disclosure/extent.js";
import { roundHalfUp } from "../../src/statistics/roundHalfUp.js";
import { opposition } from "../../src/texts/id/opposition.js";
import { leaningStudy } from "./leaningStudy.js";

const hidden = { missing: "withheld" };

describe("how much is published", () => {
  test("is everything where there are far more answers than ways to publish them, and less where there are not", () => {
    expect([leaningStudy(200, 10), leaningStudy(12, 10), leaningStudy(9, 10)].map(extentOf)).toEqual([
      "all",
      "verdicts",
      "verdicts",
    ]);
    expect(extentOf(loadStudy("test/fixtures/cases/privacy-byte-counts").study)).toBe("counts");
  });

  test("leaves out what single items do, and how they go together, where that alone is too much", () => {
    const { study } = loadStudy("test/fixtures/cases/privacy-byte-counts");
    const { scales, consistency, items, verdicts } = disclosedResults(study, [0.05]);
    expect(scales[0]!.items).toEqual(
      ["X1", "X2", "X3"].map((code) => ({ code, total: hidden, rest: hidden, alphaIfDeleted: hidden })),
    );
    expect(consistency[0]!.correlations).toEqual([[], [hidden], [hidden, hidden]]);
    expect(typeof scales[0]!.alpha).toBe("number");
    expect(items.every(({ mean }) => typeof mean === "number")).toBe(true);
    expect(verdicts).toBeUndefined();
    const { variables, items: changed } = disclosedSensitivity(study, [0.05]);
    expect(variables.map(({ alpha }) => typeof alpha)).toEqual(["number", "number"]);
    expect(changed[0]!.reversed.alpha).toEqual({ value: hidden, difference: hidden });
  });

  test("keeps numbers as they are shown, and verdicts as they are", () => {
    const study = leaningStudy(200, 10);
    const [own, told] = [disclosedResults({ ...study, publish: "answers" }, [0.05]), disclosedResults(study, [0.05])];
    for (const [i, { alpha, items }] of told.scales.entries()) {
      expect(alpha).toBeCloseTo(own.scales[i]!.alpha as number, 3);
      expect(String(alpha).length).toBeLessThanOrEqual(5);
      for (const { total } of items) expect(String(total).length).toBeLessThanOrEqual(6);
    }
    const [{ correlation }] = told.hypotheses as unknown as readonly [
      { correlation: { coefficient: number; unexplained: number } },
    ];
    expect(correlation.unexplained).toBe(1 - correlation.coefficient ** 2);
  });

  test("tells how items run against each other as it tells of items", () => {
    const rows = leaningStudy(200, 8).answers.columns;
    const against = {
      ...leaningStudy(200, 8),
      answers: { ...leaningStudy(200, 8).answers, columns: { ...rows, A4: rows["A4"]!.map((x) => 6 - x) } },
    };
    const opposed = (study: typeof against) => disclosedResults(study, [0.05]).scales[0]!.opposition;
    const { meanCovariance, alpha } = opposed({ ...against, publish: "answers" })! as {
      meanCovariance: number;
      alpha: number;
    };
    expect([extentOf(against), opposed(against)]).toEqual([
      "all",
      {
        meanCovariance: roundHalfUp(meanCovariance, 3),
        against: ["A4"],
        turned: [["A4"]],
        alpha: roundHalfUp(alpha, 3),
      },
    ]);
    const few = { ...against, leastRespondents: 201 };
    expect([extentOf(few), opposed(few)]).toEqual(["verdicts", undefined]);
    const { study } = loadStudy("test/fixtures/cases/privacy-byte-counts");
    const turned = {
      ...study,
      items: study.items.map((item) => (item.code === "X1" ? { ...item, keying: "-" as const } : item)),
    };
    const results = disclosedResults(turned, [0.05]);
    const found = results.scales[0]!.opposition!;
    expect([extentOf(turned), found]).toEqual([
      "counts",
      { meanCovariance: roundHalfUp(found.meanCovariance, 3), against: hidden, turned: hidden, alpha: hidden },
    ]);
    const check =
      "Butir mana yang berlawanan disembunyikan. Periksa keying butir-butirnya: yang dibalik hanya pernyataan yang arahnya memang berlawanan.";
    expect(opposedScales(results).map(opposition.sentence)).toEqual([
      `Butir-butir Mutu layanan berlawanan arah: rata-rata kovarians antarbutirnya negatif (−0,116). ${check}`,
      `Di Kepuasan, ada butir yang berlawanan arah dengan butir lainnya. ${check}`,
    ]);
  });
});
