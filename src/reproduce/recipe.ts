import type { TestWay } from "../analysis/results/decidingP.js";
import type { HypothesisResult } from "../analysis/results/hypothesisResult.js";
import type { Coefficient } from "../statistics/correlate.js";
import { type ScaleOfItems, scaleNamed, scalesOf } from "../study/scales.js";
import { isReversed, type Scoring } from "../study/scoring.js";
import type { BlankRule, Criteria, StudyDescription } from "../study/study.js";

/** A test that another program is to repeat. Scales are named by their codes. */
export type Reproduced =
  | { readonly kind: "correlations"; readonly pairs: TestedPairs }
  | { readonly kind: "validity"; readonly variable: string }
  | { readonly kind: "reliability"; readonly scale: string };

/** Correlations of two scales: one, or a family that is adjusted together. */
export type TestedPairs = readonly TestedPair[];

/** A pair of scales, and which tests of it there are besides the approximation. */
export interface TestedPair {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly exact: boolean;
  readonly decides: TestWay;
}

/** The pair of a result. */
export function pairOf({ id, from, to, exact, decides }: HypothesisResult): TestedPair {
  return { id, from, to, exact: exact !== undefined || decides === "exact", decides: decides ?? "approximate" };
}

/** Everything that a program must be told, whatever its language. */
export interface Recipe {
  /** The file of answers, whose columns have the names of the items. */
  readonly file: string;
  /** Every item that is scored, and those of them to turn round. */
  readonly items: readonly string[];
  readonly reversed: readonly string[];
  /** Lowest and highest value added: a value less than this is the value turned round. */
  readonly ends: number;
  readonly blanks: BlankRule;
  /** What a blank becomes by the rule `midpoint`. */
  readonly middle: number;
  readonly scales: readonly ScaleOfItems[];
  readonly coefficient: Coefficient;
  readonly criteria: Criteria;
}

/** What the programs need of a study to repeat a test of it, by a scoring and criteria. */
export function recipe(study: StudyDescription, scoring: Scoring, criteria: Criteria, test: Reproduced): Recipe {
  const scales = scalesOf(study, scoring.leftOut);
  const scored = study.items.filter(({ code }) => !scoring.leftOut.includes(code));
  const values = study.scale.options.map(({ value }) => value);
  const ends = Math.min(...values) + Math.max(...values);
  return {
    file: "responses.csv",
    items: scored.map(({ code }) => code),
    reversed: scored.filter((item) => isReversed(item, scoring)).map(({ code }) => code),
    ends,
    blanks: scoring.blanks,
    middle: ends / 2,
    scales: namedBy(test).map((code) => scaleNamed(scales, code)),
    coefficient: scoring.coefficient,
    criteria,
  };
}

function namedBy(test: Reproduced): string[] {
  if (test.kind === "reliability") return [test.scale];
  if (test.kind === "validity") return [test.variable];
  return [...new Set(test.pairs.flatMap(({ from, to }) => [from, to]))];
}
