import { describe, expect, it } from "vitest";
import { decisions } from "../../../src/analysis/conclusions/decision.js";
import type { analyse } from "../../../src/analysis/results/analyse.js";
import type { Criteria } from "../../../src/study/study.js";
import { opposed, opposedBy, totals, totalsBy } from "../../chapter/hypotheses/examples.js";

const decide = (of: ReturnType<typeof analyse>, changes: Partial<Criteria> = {}) =>
  decisions(of, { ...of.study.criteria, ...changes })[0]!;

describe("decisions", () => {
  it("rejects the null hypothesis where p is below the level", () => {
    // R 4.2.2: rho -0.855844, t -4.680078, p 0.001581717
    expect(opposed.hypotheses[0]!.test).toMatchObject({
      t: expect.closeTo(-4.68007840779767, 11),
      df: 8,
      p: expect.closeTo(0.00158171726834, 12),
    });
    expect(decide(opposed).rejected).toBe(true);
    expect(decide(opposed, { significanceLevel: 0.001 }).rejected).toBe(false);
  });

  it("tests with two sides whatever the tails of the critical r", () => {
    expect(decide(opposed, { tails: 1 })).toEqual(decide(opposed, { tails: 2 }));
  });

  it("gives Bonett and Wright's interval at the confidence level", () => {
    // R 4.2.2: tanh(atanh(r) + c(-1, 1) * qnorm(1 - (1 - level) / 2) * sqrt((1 + r^2 / 2) / (n - 3)))
    expect(decide(opposed).interval).toMatchObject({
      lower: expect.closeTo(-0.972879975798, 11),
      upper: expect.closeTo(-0.389925860992, 11),
    });
    expect(decide(opposed, { confidenceLevel: 0.99 }).interval).toMatchObject({
      lower: expect.closeTo(-0.984171439988, 11),
      level: 0.99,
    });
  });

  it("gives Fisher's interval of r, and that of Fieller, Hartley and Pearson of tau", () => {
    // R 4.2.2: cor.test(x, y)$conf.int; tanh(atanh(tau) + c(-1, 1) * qnorm(.975) * sqrt(0.437 / (n - 4)))
    expect(decide(opposedBy("pearson")).interval).toMatchObject({
      lower: expect.closeTo(-0.961122253640788, 11),
      upper: expect.closeTo(-0.445307363786684, 11),
    });
    expect(decide(opposedBy("kendall")).interval).toMatchObject({
      lower: expect.closeTo(-0.873601097223619, 11),
      upper: expect.closeTo(-0.282310497839114, 11),
    });
  });

  it("rejects by z where the coefficient is tau", () => {
    expect(opposedBy("kendall").hypotheses[0]!.test).toMatchObject({ p: expect.closeTo(0.00839793526949008, 13) });
    expect(decide(opposedBy("kendall"), { significanceLevel: 0.01 }).rejected).toBe(true);
    expect(decide(opposedBy("kendall"), { significanceLevel: 0.005 }).rejected).toBe(false);
  });

  it("says direction and strength, of the absolute value", () => {
    expect(decide(opposed)).toMatchObject({ direction: "negative", strength: { id: "Kuat" } });
    expect(decide(totals([1, 2], [2, 4], [3, 1], [4, 3]))).toMatchObject({
      direction: "none",
      strength: { id: "Nihil" },
      rejected: false,
    });
  });

  it("decides nothing where a total does not vary", () => {
    const constant = { missing: "constant" };
    expect(decide(totals([1, 3], [2, 3], [3, 3], [4, 3], [5, 3]))).toEqual({
      id: "H1",
      rejected: constant,
      interval: constant,
      direction: constant,
      strength: constant,
    });
  });

  it("decides on a perfect correlation by the exact p, and gives the reason why it has no interval", () => {
    expect(totals([1, 1], [2, 3], [3, 4], [4, 5]).hypotheses[0]).toMatchObject({
      test: { missing: "perfect correlation" },
      exact: { p: 2 / 24 },
      decides: "exact",
    });
    expect(decide(totals([1, 1], [2, 3], [3, 4], [4, 5]))).toEqual({
      id: "H1",
      rejected: false,
      leastP: 2 / 24,
      interval: { missing: "perfect correlation" },
      direction: "positive",
      strength: { id: "Sempurna" },
    });
  });

  it("decides on a perfect correlation of any number of respondents", () => {
    const many = Array.from({ length: 40 }, (_, i) => [1 + (i % 5), 1 + (i % 5)] as const);
    for (const by of ["spearman", "pearson"] as const) {
      expect(decide(totalsBy(by, ...many))).toMatchObject({
        rejected: true,
        interval: { missing: "perfect correlation" },
      });
    }
  });

  it("decides on a perfect tau, which has no interval", () => {
    expect(decide(totalsBy("kendall", [1, 1], [2, 2], [3, 3], [4, 4], [5, 5]))).toMatchObject({
      rejected: true,
      interval: { missing: "perfect correlation" },
      strength: { id: "Sempurna" },
    });
  });

  it("has a test but no interval for three respondents, and for two the exact test alone", () => {
    const three = decide(totals([1, 1], [2, 3], [3, 2]));
    expect([three.rejected, three.interval]).toEqual([false, { missing: "too few respondents" }]);
    expect(totals([1, 1], [2, 3]).hypotheses[0]).toMatchObject({
      test: { missing: "too few respondents" },
      exact: { p: 1 },
    });
    expect(decide(totals([1, 1], [2, 3])).rejected).toBe(false);
  });
});
