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
    const { groups, population, farthest } = of(["VII", 100, 6], ["VIII", 60, 2], ["IX", 40, 2])!;
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
    expect([population, farthest.map(({ label }) => label.id)]).toEqual([200, ["VII", "VIII"]]);
  });

  it("are exactly alike where counts say so, whatever rounding of percentages says", () => {
    const { groups } = of(["VII", 33, 1], ["VIII", 33, 1], ["IX", 33, 1])!;
    expect(groups.map(({ difference }) => difference)).toEqual([0, 0, 0]);
  });

  it("have none farthest where a count is withheld, or nobody was counted", () => {
    const withheld = of(["VII", 100, { missing: "withheld" }], ["VIII", 60, 8])!;
    expect([withheld.groups[0]!.difference, withheld.farthest]).toEqual([{ missing: "withheld" }, []]);
    expect(of(["VII", 100, 0])!.farthest).toEqual([]);
  });

  it("are none of a study without a population", () => {
    expect(of()).toBeUndefined();
  });
});
