import { describe, expect, it } from "vitest";
import { analyse } from "../../../src/analysis/results/analyse.js";
import { strataComposition } from "../../../src/chapter/respondents/strataComposition.js";
import type { Stratum } from "../../../src/study/study.js";
import { studyOf } from "../../studyOf.js";

const of = (...strata: readonly (readonly [string, number, Stratum["respondents"]])[]) =>
  strataComposition(
    analyse(
      studyOf(
        Array.from({ length: 10 }, () => [1, 2]),
        {
          strata: strata.map(([name, members, respondents]) => ({ name, members, respondents })),
        },
      ),
    ),
  );

describe("the strata among the respondents and in the population", () => {
  it("are shares, and how far these are apart", () => {
    const { groups, population, likeness } = of(["VII", 100, 6], ["VIII", 60, 2], ["IX", 40, 2])!;
    expect(
      groups.map(({ percentOfTotal, percentOfPopulation, difference }) => [
        percentOfTotal,
        percentOfPopulation,
        difference,
      ]),
    ).toEqual([
      [60, 50, 10],
      [20, 30, -10],
      [20, 20, 0],
    ]);
    expect(population).toBe(200);
    expect(likeness).toEqual({
      is: "apart",
      stratum: { id: "VII" },
      difference: 10,
      percentOfTotal: 60,
      percentOfPopulation: 50,
    });
  });

  it("are exactly alike where counts say so, whatever rounding of percentages says", () => {
    const { groups, likeness } = of(["VII", 33, 1], ["VIII", 33, 1], ["IX", 33, 1])!;
    expect(groups.map(({ difference }) => difference)).toEqual([0, 0, 0]);
    expect(likeness).toEqual({ is: "same" });
  });

  it("are close where two decimals would not tell them apart", () => {
    expect(of(["VII", 50_001, 1], ["VIII", 50_000, 1])!.likeness).toEqual({ is: "close", below: 0.01 });
  });

  it("are not compared where a count is withheld, nobody was counted, or there is one", () => {
    const withheld = of(["VII", 100, { missing: "withheld" }], ["VIII", 60, 8])!;
    expect([withheld.groups[0]!.difference, withheld.likeness]).toEqual([{ missing: "withheld" }, undefined]);
    expect(of(["VII", 100, 0], ["VIII", 50, 0])!.likeness).toBeUndefined();
    expect(of(["VII", 100, 10])!.likeness).toBeUndefined();
  });

  it("are none of a study without a population", () => {
    expect(of()).toBeUndefined();
  });
});
