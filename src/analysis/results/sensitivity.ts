import type { Coefficient } from "../../statistics/correlate.js";
import { isMissing, type Outcome } from "../../statistics/outcome.js";
import { byCode } from "../../study/lookups.js";
import type { ScaleOfItems } from "../../study/scales.js";
import { scaleOfKind } from "../../study/scales.js";
import { declaredScoring, type Scoring } from "../../study/scoring.js";
import type { Hypothesis, Item, Study } from "../../study/study.js";
import { totalsOf } from "../../study/totals.js";
import { decidingP, type FoundP, otherP } from "./decidingP.js";
import { type HypothesisResult, hypothesisResult } from "./hypothesisResult.js";
import { scaleAlpha } from "./scaleAlpha.js";
import { scaleMoments } from "./scaleMoments.js";
import { type ScoredStudy, scoredStudy } from "./scoredStudy.js";

/** What can be done to one item: scored the other way round than the study keys it, or left out of its scales. */
export const CHANGES = ["reversed", "leftOut"] as const satisfies readonly (keyof Scoring)[];
export type Change = (typeof CHANGES)[number];

/** What each item's keying and presence do to the study's main numbers, at full precision. Plain JSON. */
export interface Sensitivity {
  /** By the study's own scoring. */
  readonly variables: readonly VariableNumbers[];
  readonly hypotheses: readonly HypothesisNumbers[];
  readonly items: readonly ItemSensitivity[];
}

export interface VariableNumbers {
  readonly code: string;
  readonly alpha: Outcome<number>;
  readonly mean: Outcome<number>;
}

export interface HypothesisNumbers extends DecidingTests {
  readonly id: string;
  readonly coefficient: Coefficient;
  readonly correlation: Outcome<number>;
}

/** The p that decides by the study's rule, and the other one where there is one. */
export interface DecidingTests {
  readonly p: Outcome<FoundP>;
  readonly other?: FoundP;
}

export type ItemSensitivity = { readonly code: string; readonly variable: string } & {
  readonly [K in Change]: Consequence;
};

/** What one change of an item makes of its variable, and of the hypotheses that its variable is in. */
export interface Consequence {
  readonly alpha: Shift;
  readonly mean: Shift;
  readonly hypotheses: readonly ({ readonly id: string; readonly correlation: Shift } & DecidingTests)[];
}

/** A number after a change, and how much more it is than before; missing where either is. */
export interface Shift {
  readonly value: Outcome<number>;
  readonly difference: Outcome<number>;
}

/**
 * Reverses every item, and leaves every item out, one at a time: the answers are scored anew for each, and of what is
 * computed from the scores only what the item has a part in is computed again.
 *
 * @param study Its own scoring is what each change starts from.
 * @param told How many items are done.
 * @example sensitivityOf(study).items[0].leftOut.alpha.difference // positive where alpha rises without the item
 */
export function sensitivityOf(study: Study, told: (items: number) => void = () => {}): Sensitivity {
  const scoring = declaredScoring(study);
  const scored = scoredStudy(study, scoring);
  const own = {
    variables: study.variables.map(({ code }) => variableNumbers(scored, code)),
    hypotheses: study.hypotheses.map((hypothesis) => hypothesisNumbers(scored, hypothesis)),
  };
  const after = (change: Change, item: Item) =>
    consequence(scoredStudy(study, { ...scoring, [change]: [item.code] }), item, own);
  const items = study.items.map((item, at) => {
    told(at);
    return {
      code: item.code,
      variable: item.variable,
      reversed: after("reversed", item),
      leftOut: after("leftOut", item),
    };
  });
  return { ...own, items };
}

type Numbers = Omit<Sensitivity, "items">;

function variableNumbers(scored: ScoredStudy, code: string): VariableNumbers {
  const scale = scaleOfKind(scored.scales, "variable", code);
  return { code, alpha: scaleAlpha(scored.itemsOf(scale)), mean: meanOf(scored, scale) };
}

function meanOf({ study, scores }: ScoredStudy, { items }: ScaleOfItems): Outcome<number> {
  const codes = items.map(({ code }) => code);
  return scaleMoments(totalsOf(scores, codes, study.scale.options.length), codes.length, study.scale).mean;
}

function hypothesisNumbers({ study, scoring, totals }: ScoredStudy, hypothesis: Hypothesis): HypothesisNumbers {
  const result = hypothesisResult(totals, hypothesis, { coefficient: scoring.coefficient, test: study.test });
  return {
    id: result.id,
    coefficient: result.coefficient,
    correlation: isMissing(result.correlation) ? result.correlation : result.correlation.coefficient,
    ...testsOf(result),
  };
}

function testsOf(result: HypothesisResult): DecidingTests {
  const other = otherP(result);
  return { p: decidingP(result), ...(other && { other }) };
}

function consequence(scored: ScoredStudy, { variable, dimension }: Item, own: Numbers): Consequence {
  const before = byCode(own.variables, variable);
  const after = variableNumbers(scored, variable);
  return {
    alpha: shift(before.alpha, after.alpha),
    mean: shift(before.mean, after.mean),
    hypotheses: scored.study.hypotheses.flatMap((hypothesis, i) => {
      if (![variable, dimension].some((code) => code === hypothesis.from || code === hypothesis.to)) return [];
      const { correlation, coefficient: _, ...tests } = hypothesisNumbers(scored, hypothesis);
      return [{ ...tests, correlation: shift(own.hypotheses[i]!.correlation, correlation) }];
    }),
  };
}

function shift(before: Outcome<number>, value: Outcome<number>): Shift {
  if (isMissing(value)) return { value, difference: value };
  return { value, difference: isMissing(before) ? before : value - before };
}
