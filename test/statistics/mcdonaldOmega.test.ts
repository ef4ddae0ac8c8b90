import { describe, expect, it } from "vitest";
import { CLOSED_FORM, relativeError } from "../../site/reference/relativeError.js";
import reference from "../../site/reference/reliability-r.json";
import { answers } from "../../site/reference/studyAnswers.js";
import { cronbachAlpha } from "../../src/statistics/cronbachAlpha.js";
import { crossProducts } from "../../src/statistics/crossProducts.js";
import { mcdonaldOmega } from "../../src/statistics/mcdonaldOmega.js";
import { duplicated, permuted, syntheticAnswers } from "./syntheticAnswers.js";

/** Fits by two programs, each to its own end. */
const FITTED = 1e-7;

const omegaOf = (columns: readonly Uint8Array[]) => mcdonaldOmega(crossProducts(columns), columns[0]?.length ?? 0);

describe("mcdonaldOmega", () => {
  it.each(Object.entries(reference.values.scales))(
    "agrees with lavaan and factanal on the study's answers: %s",
    (_, scale) => {
      const omega = omegaOf(scale.items.map((item) => answers[item]!));
      if (!("lavaan" in scale)) return expect(omega).toEqual({ missing: "not identified" });
      expect(relativeError(omega, scale.lavaan)).toBeLessThan(FITTED);
      if ("factanal" in scale) expect(relativeError(omega, scale.factanal)).toBeLessThan(FITTED);
    },
  );

  it.each(Object.entries(reference.values.matrices))(
    "agrees with lavaan on a matrix: %s",
    (_, { matrix, n, lavaan }) => {
      expect(relativeError(mcdonaldOmega(matrix, n), lavaan)).toBeLessThan(FITTED);
    },
  );

  it("of three items is what their covariances give", () => {
    const columns = ["X1", "X2", "X3"].map((item) => answers[item]!);
    const [[aa, ab, ac], [, bb, bc], [, , cc]] = crossProducts(columns) as [
      [number, number, number],
      number[],
      number[],
    ];
    const loadings = [Math.sqrt((ab * ac) / bc!), Math.sqrt((ab * bc!) / ac), Math.sqrt((ac * bc!) / ab)];
    const common = loadings.reduce((sum, loading) => sum + loading, 0) ** 2;
    const own = aa + bb! + cc! - loadings.reduce((sum, loading) => sum + loading ** 2, 0);
    expect(relativeError(omegaOf(columns), common / (common + own))).toBeLessThan(CLOSED_FORM);
  });

  it("is alpha where items load alike", () => {
    const alike = Array.from({ length: 5 }, (_, i) => Array.from({ length: 5 }, (_, j) => (i === j ? 2 + i : 1)));
    expect(relativeError(mcdonaldOmega(alike, 100), cronbachAlpha(alike) as number)).toBeLessThan(CLOSED_FORM);
  });

  it("is not less than alpha where one factor holds, and does not change with the order of respondents or items, or twice as many", () => {
    const columns = syntheticAnswers(300, 6, 8);
    const omega = omegaOf(columns) as number;
    for (const other of [permuted(columns), columns.toReversed(), duplicated(columns)]) {
      expect(relativeError(omegaOf(other), omega)).toBeLessThan(CLOSED_FORM);
    }
  });

  it("says why there is none", () => {
    const [a, b, c] = syntheticAnswers(50, 3) as [Uint8Array, Uint8Array, Uint8Array];
    expect(omegaOf([])).toEqual({ missing: "too few items" });
    expect(omegaOf([a])).toEqual({ missing: "too few items" });
    expect(omegaOf([a, b])).toEqual({ missing: "not identified" });
    expect(omegaOf([a, b, c.map(() => 3)])).toEqual({ missing: "constant" });
    expect(omegaOf([a, b, a])).toEqual({ missing: "collinear items" });
    expect(omegaOf([a, b, c].map((column) => column.slice(0, 3)))).toEqual({ missing: "too few respondents" });
  });
});
