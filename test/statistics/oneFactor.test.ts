import { describe, expect, it } from "vitest";
import { CLOSED_FORM, relativeError } from "../../site/reference/relativeError.js";
import reference from "../../site/reference/reliability-r.json";
import { crossProducts } from "../../src/statistics/crossProducts.js";
import { interItemCorrelations } from "../../src/statistics/interItemCorrelations.js";
import { oneFactor } from "../../src/statistics/oneFactor.js";
import { isMissing } from "../../src/statistics/outcome.js";

/** The correlations of three items that one factor gives. */
function ofThree([a, b, c]: readonly [number, number, number]): number[][] {
  return [
    [1, a * b, a * c],
    [a * b, 1, b * c],
    [a * c, b * c, 1],
  ];
}

function loadingsOf(correlations: readonly (readonly number[])[]): readonly number[] {
  const fit = oneFactor(correlations);
  if (isMissing(fit)) throw new Error(fit.missing);
  return fit.loadings;
}

/**
 * Answers of a few respondents, a row an item; and the least discrepancy with uniquenesses of no less than 0, and of no
 * less than -50. R 4.2.2: optim(method = "L-BFGS-B", control = list(maxit = 5000, factr = 10)) of log(det(S)) +
 * sum(diag(R %*% solve(S))), the least of 30 random starts.
 */
// biome-ignore format: a table
const FEW: readonly (readonly [string, readonly number[][], number, number])[] = [
  ["three correlations of a negative product", [[4, 1, 3, 5, 5], [2, 4, 4, 3, 5], [3, 3, 1, 3, 2]], 2.64524026, 2.634971378],
  ["all against each other", [[1, 4, 1, 5, 5], [2, 5, 5, 4, 3], [3, 3, 2, 1, 5]], 2.779030522, 2.747715015],
  ["items turned round", [[5, 4, 2, 1, 5], [5, 4, 1, 2, 4], [1, 2, 5, 4, 1]], -1.806005895, -1.818684302],
  ["four items", [[2, 4, 4, 1, 3, 5], [4, 1, 2, 4, 4, 2], [1, 3, 5, 3, 1, 2], [2, 2, 5, 4, 1, 4]], 2.532712586, 2.279679469],
  ["going together", [[1, 2, 3, 4, 5, 4], [2, 1, 3, 4, 4, 5], [1, 3, 2, 5, 4, 4]], 0.813633469, 0.803237765],
];

describe("oneFactor", () => {
  it.each([[[0.8, 0.6, 0.5]], [[0.9, 0.2, 0.7]], [[0.5, 0.5, 0.5]], [[0.8, -0.3, 0.4]]] as const)(
    "finds the loadings that three correlations determine: %s",
    (loadings) => {
      loadingsOf(ofThree(loadings)).forEach(
        (loading, i) => void expect(relativeError(loading, loadings[i]!)).toBeLessThan(CLOSED_FORM),
      );
    },
  );

  it("gives back the variances of the items, as every top of the likelihood does", () => {
    const { matrix } = reference.values.matrices["badly fitting"];
    const fit = oneFactor(matrix);
    if (isMissing(fit)) throw new Error(fit.missing);
    fit.loadings.forEach((loading, i) => void expect(loading ** 2 + fit.uniquenesses[i]!).toBeCloseTo(1, 9));
  });

  it("takes the highest of several tops of the likelihood", () => {
    const two = (first: number, second: number) =>
      Array.from({ length: 6 }, (_, i) =>
        Array.from({ length: 6 }, (_, j) => (i === j ? 1 : i < 3 !== j < 3 ? 0.1 : i < 3 ? first : second)),
      );
    const strongest = (loadings: readonly number[]) => loadings.indexOf(Math.max(...loadings)) < 3;
    expect(strongest(loadingsOf(two(0.7, 0.6)))).toBe(true);
    expect(strongest(loadingsOf(two(0.6, 0.7)))).toBe(false);
  });

  it("follows the items when they are permuted or turned", () => {
    const { matrix } = reference.values.matrices["one item against"];
    const loadings = loadingsOf(matrix);
    const reversed = matrix.toReversed().map((row) => row.toReversed());
    loadingsOf(reversed)
      .toReversed()
      .forEach((loading, i) => void expect(loading).toBeCloseTo(loadings[i]!, 9));
    const turned = matrix.map((row, i) => row.map((value, j) => ((i === 0) !== (j === 0) ? -value : value)));
    loadingsOf(turned).forEach((loading, i) => void expect(Math.abs(loading)).toBeCloseTo(Math.abs(loadings[i]!), 9));
  });

  it.each(Object.entries(reference.values.heywood))(
    "says where the likelihood is highest at a negative variance, as in lavaan: %s",
    (_, data) => {
      expect(data.leastUniqueness).toBeLessThan(0);
      expect(oneFactor(data.matrix)).toEqual({ missing: "Heywood case" });
    },
  );

  it.each(FEW)(
    "says so of a few respondents where R finds the likelihood highest below 0: %s",
    (_, answers, proper, improper) => {
      expect(improper).toBeLessThan(proper - 0.005);
      const products = crossProducts(answers.map((item) => Uint8Array.from(item)));
      expect(oneFactor(interItemCorrelations(products) as number[][])).toEqual({ missing: "Heywood case" });
    },
  );

  it("says why there is no solution", () => {
    const of = (a: number, b: number, c: number) => [
      [1, a, b],
      [a, 1, c],
      [b, c, 1],
    ];
    expect(
      oneFactor([
        [1, 0.5],
        [0.5, 1],
      ]),
    ).toEqual({ missing: "not identified" });
    expect(oneFactor(of(1, 0.4, 0.4))).toEqual({ missing: "collinear items" });
    expect(oneFactor(of(-1, 0.4, -0.4))).toEqual({ missing: "collinear items" });
    expect(oneFactor(of(0, 0, 0))).toEqual({ missing: "no convergence" });
    expect(oneFactor(of(0.5, 0, 0))).toEqual({ missing: "no convergence" });
    expect(oneFactor(of(0.3, 0.3, -0.3))).toEqual({ missing: "Heywood case" }); // the factor is one item, whose uniqueness falls without end
    expect(() => oneFactor([[1]])).toThrow("oneFactor requires at least two items, and got 1");
  });
});
