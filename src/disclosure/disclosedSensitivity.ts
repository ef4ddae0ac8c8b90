import {
  type Consequence,
  type DecidingTests,
  type HypothesisNumbers,
  type ItemSensitivity,
  type Sensitivity,
  type Shift,
  sensitivityOf,
  type VariableNumbers,
} from "../analysis/results/sensitivity.js";
import { isMissing, type Outcome, WITHHELD } from "../statistics/outcome.js";
import { roundHalfUp } from "../statistics/roundHalfUp.js";
import { byCode, byId } from "../study/lookups.js";
import type { Study } from "../study/study.js";
import { extentOf } from "./extent.js";
import { named, type Published } from "./named.js";
import { shownMean } from "./shownMean.js";
import { shownAlpha, shownCorrelation, shownFoundP } from "./shownResults.js";

const NOTHING: Shift = { value: WITHHELD, difference: WITHHELD };

/**
 * What each item's keying and presence do, as it is published: see disclosedResults.
 *
 * @param told How many items are done.
 */
export function disclosedSensitivity(
  study: Study,
  levels: readonly number[],
  told?: (items: number) => void,
): Sensitivity {
  const found = sensitivityOf(study, told);
  if (study.publish === "answers") return found;
  const extent = extentOf(study);
  const shown = shownNumbers(found, study, levels);
  const own = extent === "verdicts" ? withheldNumbers(found) : shown;
  const item = extent === "all" ? (of: ItemSensitivity) => shownItem(of, own, study, levels) : withheldItem;
  return named<Sensitivity>({ variables: own.variables, hypotheses: own.hypotheses, items: found.items.map(item) });
}

type Numbers = Omit<Sensitivity, "items">;

function shownNumbers({ variables, hypotheses }: Numbers, study: Study, levels: readonly number[]): Numbers {
  return {
    variables: variables.map(({ code, alpha, mean }) =>
      named<VariableNumbers>({ code, alpha: shownAlpha(alpha, study), mean: shownMean(mean, study) }),
    ),
    hypotheses: hypotheses.map(({ id, coefficient, correlation, ...tests }) =>
      named<HypothesisNumbers>({
        id,
        coefficient,
        correlation: shownCorrelation(correlation, study),
        ...shownTests(tests, levels),
      }),
    ),
  };
}

function withheldNumbers({ variables, hypotheses }: Numbers): Numbers {
  return {
    variables: variables.map(({ code }) => named<VariableNumbers>({ code, alpha: WITHHELD, mean: WITHHELD })),
    hypotheses: hypotheses.map(({ id, coefficient }) =>
      named<HypothesisNumbers>({ id, coefficient, correlation: WITHHELD, p: WITHHELD, other: undefined }),
    ),
  };
}

function shownItem(item: ItemSensitivity, own: Numbers, study: Study, levels: readonly number[]): ItemSensitivity {
  const before = byCode(own.variables, item.variable);
  return each(item, ({ alpha, mean, hypotheses }) => ({
    alpha: shift(before.alpha, shownAlpha(alpha.value, study), 3),
    mean: shift(before.mean, shownMean(mean.value, study), 2),
    hypotheses: hypotheses.map(({ id, correlation, ...tests }) =>
      named<Consequence["hypotheses"][number]>({
        id,
        correlation: shift(byId(own.hypotheses, id).correlation, shownCorrelation(correlation.value, study), 3),
        ...shownTests(tests, levels),
      }),
    ),
  }));
}

function shownTests({ p, other }: DecidingTests, levels: readonly number[]): Published<DecidingTests> {
  return { p: isMissing(p) ? p : shownFoundP(p, levels), other: other && shownFoundP(other, levels) };
}

function withheldItem(item: ItemSensitivity): ItemSensitivity {
  return each(item, ({ hypotheses }) => ({
    alpha: NOTHING,
    mean: NOTHING,
    hypotheses: hypotheses.map(({ id }) => ({ id, correlation: NOTHING, p: WITHHELD })),
  }));
}

function each(item: ItemSensitivity, of: (consequence: Consequence) => Consequence): ItemSensitivity {
  return { code: item.code, variable: item.variable, reversed: of(item.reversed), leftOut: of(item.leftOut) };
}

/** The difference of the numbers as they are shown: that of the exact ones would tell more of both. */
function shift(before: Outcome<number>, value: Outcome<number>, digits: number): Shift {
  if (isMissing(value)) return { value, difference: value };
  return { value, difference: isMissing(before) ? before : roundHalfUp(value - before, digits) };
}
