import type { Check } from "../../../src/analysis/results/verify.js";
import type { ReferenceOf, Statistic } from "../../../src/statistics/catalogue.js";
import type { Interval, Outcome } from "../../../src/statistics/outcome.js";
import { CLOSED_FORM } from "../relativeError.js";

type File = Omit<Check["reference"], "file"> & { readonly values: object };

export type ComparedPairs = Check["pairs"];

/** A check of a statistic against a reference file that the catalogue names. */
export function check<S extends Statistic>(
  statistic: S,
  file: `${ReferenceOf<S>}.json`,
  { software, version, command, data }: File,
  pairs: ComparedPairs,
  tolerance = CLOSED_FORM,
): Check {
  return { statistic, reference: { file: `site/reference/${file}`, software, version, command, data }, tolerance, pairs };
}

/** A key of an outcome that has a value; undefined, which agrees with nothing, of one that has none. */
export function valueOf<T extends object>(outcome: Outcome<T>, key: keyof T): unknown {
  return (outcome as Partial<T>)[key];
}

/** Both ends of an interval. */
export function ends(interval: Outcome<Interval>, [lower, upper]: readonly number[]): ComparedPairs {
  return [
    [valueOf(interval, "lower"), lower!],
    [valueOf(interval, "upper"), upper!],
  ];
}
