import { choleskyFactor, choleskySolution } from "./choleskyFactor.js";
import { logarithm } from "./logarithm.js";
import type { Outcome } from "./outcome.js";

/** One common factor of variance 1: item i has the loading λᵢ on it, and a variance θᵢ of its own. */
export interface OneFactor {
  readonly loadings: readonly number[];
  readonly uniquenesses: readonly number[];
}

type Matrix = readonly (readonly number[])[];

/** A step of the search that moves no parameter by more ends it. */
const CONVERGED = 1e-10;
const ITERATIONS = 200;

/**
 * A search takes time that grows with the cube of the items: so many items are all started from, and of more, fewer.
 */
const ALL_STARTED_FROM = 50;

/**
 * The factor model of one factor, fitted by maximum likelihood (Jöreskog, 1967): loadings λ and uniquenesses θ that
 * minimise ln|Σ| + tr(RΣ⁻¹) for Σ = λλᵀ + diag(θ). By Newton's method, scoring where the curvature is not positive,
 * until a step is below 1e-10; from the first principal axis and from every item, since the likelihood may have several
 * tops, of which the highest is taken. Of more than fifty items it is not from every one, so that the time grows with
 * the cube of the items alone. A uniqueness may become negative, as in lavaan. Where the likelihood is highest at one,
 * it is no variance: a Heywood case, which is said and not given. So it is where the likelihood rises without end as a
 * uniqueness falls below 0, as it does of three items whose correlations have a negative product, and where it is
 * highest at a uniqueness of 0, the least that a variance may be.
 *
 * @param correlations of the items, square and symmetric, 1 on the diagonal. Maximum likelihood has no scale: of
 * covariances the loadings are those given here, times the standard deviations.
 * @returns loadings with a positive sum; missing of two items ("not identified"), of items one of which the others
 * determine ("collinear items"), of a Heywood case, and where the search does not end ("no convergence"), as of items
 * without correlations
 * @throws RangeError of fewer than two items
 * @example
 * oneFactor([[1, 0.48, 0.4], [0.48, 1, 0.3], [0.4, 0.3, 1]]).loadings // => [0.8, 0.6, 0.5]
 */
export function oneFactor(correlations: Matrix): Outcome<OneFactor> {
  const k = correlations.length;
  if (k < 2) throw new RangeError(`oneFactor requires at least two items, and got ${k}`);
  if (k === 2) return { missing: "not identified" };
  if (!choleskyFactor(correlations)) return { missing: "collinear items" };
  const fits = [principalAxis(correlations), ...correlations.slice(0, itemsStartedFrom(k))].flatMap(
    (axis) => descent(correlations, startAlong(axis)) ?? [],
  );
  const tops = fits.filter(({ top }) => top);
  if (tops.length === 0) return { missing: fits.some(isImproper) ? "Heywood case" : "no convergence" };
  const highest = tops.reduce((best, fit) => (fit.state.discrepancy < best.state.discrepancy - ROUNDING ? fit : best));
  if (isImproper(highest) || boundary(correlations) < highest.state.discrepancy - ROUNDING)
    return { missing: "Heywood case" };
  return solution(highest);
}

/** What as many searches as of fifty items may cost; of two hundred items and more, only the principal axis is left. */
function itemsStartedFrom(k: number): number {
  return k <= ALL_STARTED_FROM ? k : Math.floor(ALL_STARTED_FROM * (ALL_STARTED_FROM / k) ** 3);
}

interface Fit {
  readonly parameters: readonly number[];
  readonly state: State;
  /** Whether the search ended here, and did not run out of iterations. */
  readonly top: boolean;
}

/** Where the search from some parameters comes to; undefined where it finds no way on from what is no top. */
function descent(correlations: Matrix, start: readonly number[]): Fit | undefined {
  const first = stateOf(correlations, start);
  let fit: Fit | undefined = first && { parameters: start, state: first, top: false };
  for (let iteration = 0; fit && iteration < ITERATIONS; iteration++) {
    const newton = choleskyFactor(curvature(fit.state, true));
    const factor = newton ?? choleskyFactor(curvature(fit.state, false));
    const next: Fit | undefined = factor && descend(correlations, fit, choleskySolution(factor, fit.state.gradient));
    const moved = next?.parameters.some((parameter, i) => Math.abs(parameter - fit!.parameters[i]!) >= CONVERGED);
    if (next && newton && !moved) return { ...next, top: true };
    fit = next;
  }
  return fit;
}

/** A uniqueness is no variance. */
function isImproper({ parameters }: Fit): boolean {
  return parameters.slice(parameters.length / 2).some((uniqueness) => uniqueness < CONVERGED);
}

/**
 * The least discrepancy at a uniqueness of 0: that item is the factor then, and the others' loadings are their
 * correlations with it.
 */
function boundary(correlations: Matrix): number {
  const k = correlations.length;
  const withFactor = correlations.map((row, i) =>
    row.reduce((sum, r, j) => (i === j ? sum : sum + logarithm(1 - r * r)), k),
  );
  return Math.min(...withFactor);
}

/** The fit at some parameters: λ first, then θ. */
interface State {
  readonly discrepancy: number;
  readonly gradient: readonly number[];
  /** Σ⁻¹ and Σ⁻¹RΣ⁻¹, and each times λ. */
  readonly inverse: Matrix;
  readonly weighted: Matrix;
  readonly inverseLoadings: readonly number[];
  readonly weightedLoadings: readonly number[];
  readonly loadings: readonly number[];
}

/** Undefined where Σ is not positive definite. */
function stateOf(correlations: Matrix, parameters: readonly number[]): State | undefined {
  const k = correlations.length;
  const loadings = parameters.slice(0, k);
  const factor = choleskyFactor(
    loadings.map((a, i) => loadings.map((b, j) => a * b + (i === j ? parameters[k + i]! : 0))),
  );
  if (!factor) return undefined;
  const inverse = correlations.map((_, i) => choleskySolution(factor, unit(i, k)));
  const half = correlations.map((row) => choleskySolution(factor, row)); // RΣ⁻¹
  const weighted = correlations.map((_, j) =>
    choleskySolution(
      factor,
      half.map((row) => row[j]!),
    ),
  );
  const [inverseLoadings, weightedLoadings] = [inverse, weighted].map((matrix) =>
    matrix.map((row) => product(row, loadings)),
  );
  return {
    discrepancy:
      2 * factor.reduce((sum, row, i) => sum + logarithm(row[i]!), 0) + half.reduce((sum, row, i) => sum + row[i]!, 0),
    gradient: [
      ...loadings.map((_, i) => 2 * (inverseLoadings![i]! - weightedLoadings![i]!)),
      ...loadings.map((_, i) => inverse[i]![i]! - weighted[i]![i]!),
    ],
    inverse,
    weighted,
    inverseLoadings: inverseLoadings!,
    weightedLoadings: weightedLoadings!,
    loadings,
  };
}

/** The second derivatives: those found, or those expected if the model were true, which are never negative. */
function curvature(state: State, observed: boolean): number[][] {
  const { inverse: v, inverseLoadings: u, loadings } = state;
  const [a, w] = observed ? [state.weighted, state.weightedLoadings] : [v, u];
  const k = loadings.length;
  const [q, p] = [product(loadings, u), product(loadings, w)];
  const both = (i: number, j: number) => u[j]! * w[i]! + u[i]! * w[j]! + q * a[i]![j]! + p * v[i]![j]!;
  const once = (i: number, j: number) => 2 * (v[i]![j]! - state.weighted[i]![j]!);
  return Array.from({ length: 2 * k }, (_, row) =>
    Array.from({ length: row + 1 }, (_, column) => {
      const [i, j] = [row % k, column % k];
      if (row < k) return (observed ? once(i, j) : 0) + 2 * both(i, j) - 2 * (u[i]! * u[j]! + q * v[i]![j]!);
      if (column < k) return 2 * (a[i]![j]! * u[i]! + w[i]! * v[i]![j]!) - 2 * v[i]![j]! * u[i]!;
      return 2 * a[i]![j]! * v[i]![j]! - v[i]![j]! ** 2;
    }),
  );
}

/** Goes a step down, or the largest half, quarter, ... of it that leads no higher. */
function descend(
  correlations: Matrix,
  { parameters: from, state: { discrepancy } }: Fit,
  step: readonly number[],
): Fit | undefined {
  for (let length = 1; length > 2 ** -30; length /= 2) {
    const parameters = from.map((parameter, i) => parameter - length * step[i]!);
    const state = stateOf(correlations, parameters);
    if (state && state.discrepancy <= discrepancy + ROUNDING) return { parameters, state, top: false };
  }
  return undefined;
}

/** What rounding alone may add to a discrepancy. */
const ROUNDING = 1e-12;

function principalAxis(correlations: Matrix): readonly number[] {
  let axis: readonly number[] = correlations.map((_, i) => 1 + i / correlations.length);
  for (let turn = 0; turn < 50; turn++) {
    axis = correlations.map((row) => product(row, axis));
    const length = Math.sqrt(product(axis, axis));
    axis = axis.map((value) => value / length);
  }
  return axis;
}

/** Loadings along an axis, of which the largest explains most of its item. */
function startAlong(axis: readonly number[]): number[] {
  const largest = axis.reduce((so, value) => Math.max(so, Math.abs(value)), 0);
  const loadings = axis.map((value) => (0.9 * value) / largest);
  return [...loadings, ...loadings.map((loading) => 1 - loading * loading)];
}

function solution({ parameters }: Fit): OneFactor {
  const k = parameters.length / 2;
  const [loadings, uniquenesses] = [parameters.slice(0, k), parameters.slice(k)];
  const sign = loadings.reduce((sum, loading) => sum + loading, 0) < 0 ? -1 : 1;
  return { loadings: loadings.map((loading) => sign * loading), uniquenesses };
}

function unit(place: number, size: number): number[] {
  return Array.from({ length: size }, (_, i) => (i === place ? 1 : 0));
}

function product(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * b[i]!, 0);
}
