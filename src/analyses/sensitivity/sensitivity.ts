import { isMissing, type Outcome } from "../../statistics/outcome.js";
import { declaredScoring, type Scoring } from "../../study/scoring.js";
import type { Coefficient, Dimension, Item, Study, Variable } from "../../study/study.js";
import { analyse, type Results } from "../analyse.js";
import { decidingP, type FoundP, otherP } from "../hypothesis/decidingP.js";
import type { HypothesisResult } from "../hypothesis/hypothesisResult.js";

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

export type ItemSensitivity = { readonly code: string; readonly variable: string } & { readonly [K in Change]: Consequence };

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
 * Reverses every item, and leaves every item out, one at a time. Each is a whole analysis of the answers: two an item, over variables
 * and the dimensions of hypotheses alone, because others are not asked for and take most of its time.
 *
 * @param study Its own scoring is what each change starts from.
 * @example sensitivity(study).items[0].leftOut.alpha.difference // positive where alpha rises without the item
 */
export function sensitivity(study: Study): Sensitivity {
  const whole: Study = {
    ...study,
    variables: study.variables.map((variable) => ({ ...variable, dimensions: inHypotheses(study, variable) })),
  };
  const scoring = declaredScoring(whole);
  const own = numbersOf(analyse(whole, scoring));
  const after = (change: Change, item: Item) =>
    consequence(study, item, own, numbersOf(analyse(whole, { ...scoring, [change]: [item.code] })));
  const items = study.items.map((item) => ({
    code: item.code,
    variable: item.variable,
    reversed: after("reversed", item),
    leftOut: after("leftOut", item),
  }));
  return { ...own, items };
}

function inHypotheses({ hypotheses }: Study, { dimensions }: Variable): readonly Dimension[] {
  return dimensions.filter(({ code }) => hypotheses.some(({ from, to }) => code === from || code === to));
}

type Numbers = Omit<Sensitivity, "items">;

function numbersOf({ scales, hypotheses }: Results): Numbers {
  return {
    variables: scales.filter(({ kind }) => kind === "variable").map(({ code, alpha, mean }) => ({ code, alpha, mean })),
    hypotheses: hypotheses.map((result) => ({
      id: result.id,
      coefficient: result.coefficient,
      correlation: isMissing(result.correlation) ? result.correlation : result.correlation.coefficient,
      ...testsOf(result),
    })),
  };
}

function testsOf(result: HypothesisResult): DecidingTests {
  const other = otherP(result);
  return { p: decidingP(result), ...(other && { other }) };
}

function consequence({ hypotheses }: Study, { variable, dimension }: Item, own: Numbers, now: Numbers): Consequence {
  const [before, after] = [own, now].map(({ variables }) => variables.find(({ code }) => code === variable)!);
  return {
    alpha: shift(before!.alpha, after!.alpha),
    mean: shift(before!.mean, after!.mean),
    hypotheses: hypotheses.flatMap(({ from, to }, i) => {
      if (![variable, dimension].some((code) => code === from || code === to)) return [];
      const { correlation, coefficient: _, ...tests } = now.hypotheses[i]!;
      return [{ ...tests, correlation: shift(own.hypotheses[i]!.correlation, correlation) }];
    }),
  };
}

function shift(before: Outcome<number>, value: Outcome<number>): Shift {
  if (isMissing(value)) return { value, difference: value };
  return { value, difference: isMissing(before) ? before : value - before };
}
