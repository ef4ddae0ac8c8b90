import { describe, expect, it } from "vitest";
import { analyse } from "../../../src/analysis/results/analyse.js";
import { relations } from "../../../src/analysis/results/relation.js";
import { RESAMPLING, type Resampled, resample } from "../../../src/analysis/results/resample.js";
import { scoredStudy } from "../../../src/analysis/results/scoredStudy.js";
import { resampledReadings } from "../../../src/chapter/hypotheses/resampledReading.js";
import { resamplingTable } from "../../../src/chapter/hypotheses/resamplingTable.js";
import { finished } from "../../../src/statistics/finished.js";
import type { Interval } from "../../../src/statistics/outcome.js";
import { resampling as texts } from "../../../src/texts/id/resampling.js";
import { studyOf } from "../../studyOf.js";
import { criteria, own, p, reading, resampled, results } from "./resampledExamples.js";

describe("resampledReadings", () => {
  it("holds where both decide alike, and both intervals lie on one side of zero with ends that differ by a tenth of the width at most", () => {
    expect([p < criteria.significanceLevel, own.lower > 0]).toEqual([true, true]);
    const { held } = reading(resampled(0.01, { ...own, lower: own.lower + 0.02 }));
    expect(held).toMatchObject({
      holds: true,
      decision: true,
      interval: { agree: true, sameSide: true, farthest: expect.closeTo(0.02, 12) },
    });
    expect(texts.sentence(reading(resampled(0.01, own)))).toContain(
      "pendekatannya bertahan; uji permutasi (p = 0,010; dari semua 5.040 urutan, 3 sejauh itu)",
    );
  });

  it("does not hold where the permutations decide otherwise, at the live level", () => {
    expect(reading(resampled(0.2, own)).held).toMatchObject({ holds: false, decision: false });
    expect(texts.sentence(reading(resampled(0.2, own)))).toContain("tidak bertahan");
    expect(
      resampledReadings(results, [resampled(0.01, own)], { ...criteria, significanceLevel: (p + 0.01) / 2 })[0]!.held!
        .decision,
    ).toBe(false);
  });

  it("does not hold where p is an order of magnitude higher, or resamples hang on few respondents, and says so", () => {
    const unstable = { missing: "unstable resamples" } as const;
    const name = "Variabel A dan Variabel B: pendekatannya";
    const ten = { ...criteria, significanceLevel: 0.4 };
    const said = (all: Resampled) => texts.sentence(resampledReadings(results, [all], ten)[0]!);
    expect(said(resampled(10.1 * p, own))).toMatch(
      new RegExp(
        `^${name} tidak bertahan; .* P-nya sedikitnya sepuluh kali p pendekatan: hasil ini bertumpu pada sedikit responden\\.$`,
      ),
    );
    expect(said(resampled(9.9 * p, own))).toMatch(new RegExp(`^${name} bertahan; `));
    expect(said(resampled(p, unstable))).toMatch(
      new RegExp(
        `^${name} tidak bertahan; .* Selang bootstrap terlalu timpang untuk dihitung: hasil ini bertumpu pada sedikit responden\\.$`,
      ),
    );
    const drawn = {
      ...resampled(10.1 * p, own),
      permutation: { p: 10.1 * p, extreme: 4, permutations: 99, exact: false },
    };
    expect(said(drawn)).toMatch(new RegExp(`^${name} bertahan; `)); // of so few draws it might be lower
  });

  it("does not hold where one interval alone holds zero, nor where they lie on either side of it", () => {
    for (const other of [
      { ...own, lower: -own.lower },
      { ...own, lower: -own.upper, upper: -own.lower },
    ]) {
      const found = reading(resampled(0.01, other));
      expect(found.held!.interval).toMatchObject({ agree: false, sameSide: false });
      expect(texts.sentence(found)).toContain("pendekatannya tidak bertahan");
      expect(texts.sentence(found)).toMatch(
        /, dan selang bootstrap tidak sejalan dengan selang pendekatannya: keduanya tidak terletak di sisi nol yang sama, dan batasnya berselisih sampai \d,\d{3}\.$/,
      );
    }
  });

  it("does not hold where an end is farther from its like than a tenth of the width, whatever the other one is", () => {
    const width = own.upper - own.lower;
    const moved = (lower: number, upper: number) =>
      reading(resampled(0.01, { ...own, lower: own.lower + lower, upper: own.upper + upper }));
    expect(moved(-0.099 * width, 0.099 * width).held!.interval!.agree).toBe(true);
    expect(moved(0.101 * width, 0).held!.interval).toMatchObject({ agree: false, sameSide: true });
    expect(moved(0, -0.101 * width).held!.interval).toMatchObject({ agree: false, sameSide: true });
    expect(texts.sentence(moved(0.2 * width, 0))).toMatch(
      /pendekatannya tidak bertahan; .* memberi putusan yang sama, dan selang bootstrap tidak sejalan dengan selang pendekatannya: batasnya berselisih sampai \d,\d{3}, lebih dari sepersepuluh lebar selang itu\.$/,
    );
  });

  it("says which ends are the smallest and the largest of all resamples", () => {
    const said = (interval: Interval) => texts.sentence(reading(resampled(0.01, interval)));
    const few = "di antara semua penarikan ulangnya: respondennya terlalu sedikit untuk batas yang lebih teliti.";
    expect(said({ ...own, lower: -1, upper: 1 })).toContain(
      `. Batas bawah dan batas atas selang bootstrap itu ialah koefisien terkecil dan terbesar ${few}`,
    );
    expect(said({ ...own, upper: 1 })).toContain(`. Batas atas selang bootstrap itu ialah koefisien terbesar ${few}`);
    expect(said(own)).not.toContain("penarikan ulangnya");
  });

  it("tells rho of five that its bootstrap interval, -1 to 1, does not agree", () => {
    const five = analyse(studyOf([[1, 1], [2, 2], [3, 3], [4, 5], [5, 4]])); // biome-ignore format: a table
    const scored = scoredStudy(studyOf([[1, 1], [2, 2], [3, 3], [4, 5], [5, 4]])); // biome-ignore format: a table
    const found = finished(resample(relations(scored), { ...RESAMPLING, coefficient: "spearman", levels: [0.95] }));
    const [of] = resampledReadings(five, found, criteria);
    expect(of!.bootstrap).toEqual({ lower: -1, upper: 1, level: 0.95 });
    expect(texts.sentence(of!)).toBe(
      "Variabel A dan Variabel B: pendekatannya tidak bertahan; uji permutasi (p = 0,083; dari semua 120 urutan, 10 sejauh itu) memberi putusan yang berbeda, " +
        "dan selang bootstrap tidak sejalan dengan selang pendekatannya: batasnya berselisih sampai 0,831, lebih dari sepersepuluh lebar selang itu. " +
        "Batas bawah dan batas atas selang bootstrap itu ialah koefisien terkecil dan terbesar di antara semua penarikan ulangnya: respondennya terlalu sedikit untuk batas yang lebih teliti.",
    );
  });

  it("compares with the exact p of tau without ties, though permutations are drawn", () => {
    const ten = analyse(studyOf([[1, 1], [2, 1], [3, 2], [4, 3], [5, 5]], { coefficient: "kendall" })); // biome-ignore format: a table
    const drawn = { ...resampled(0.2, own), permutation: { p: 0.2, extreme: 20, permutations: 99, exact: false } };
    const [of] = resampledReadings(
      { ...ten, hypotheses: [{ ...ten.hypotheses[0]!, exact: { p: 0.03 } }] },
      [drawn],
      criteria,
    );
    expect(of!.held).toMatchObject({ exact: 0.03, decision: true });
    expect(texts.sentence(of!)).toContain("uji eksak (p = 0,030) memberi putusan yang sama");
    expect(resamplingTable(ten, [of!], texts).rows[2]!.cells["p"]).toEqual({ value: 0.2, note: "P eksaknya 0,030." });
  });

  it("says where there is no interval, and where nothing was resampled", () => {
    const missing = { missing: "unstable resamples" } as const;
    expect(reading(resampled(0.01, missing)).held).not.toHaveProperty("interval");
    expect(texts.sentence(reading())).toContain("belum dihitung untuk penskoran yang sedang dipakai");
    expect(reading()).not.toHaveProperty("held");
  });
});
