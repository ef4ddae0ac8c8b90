import type { Conclusions } from "../../analysis/conclusions/conclude.js";
import type { Decision } from "../../analysis/conclusions/decision.js";
import { type Disagreement, disagreement } from "../../analysis/conclusions/disagreement.js";
import type { ScaleReliability } from "../../analysis/conclusions/reliability.js";
import type { SamplingConclusion } from "../../analysis/conclusions/samplingConclusion.js";
import { isAlone } from "../../analysis/conclusions/verdictCounts.js";
import type { Results } from "../../analysis/results/analyse.js";
import type { Category } from "../../analysis/results/category.js";
import type { HypothesisResult } from "../../analysis/results/hypothesisResult.js";
import { isMissing, isWithheld, type Outcome } from "../../statistics/outcome.js";
import { byCode, byId, byName } from "../../study/lookups.js";
import { scaleName } from "../../study/scaleName.js";
import { strengthLimits } from "../../study/strengthLimits.js";
import type { Words } from "../../study/study.js";

/** The facts of the first page: what was asked of whom, and what came out. */
export interface Headlines {
  readonly respondents: number;
  readonly items: number;
  readonly sampling?: SamplingConclusion;
  /** Respondents that the sample lacks; absent where it is reached. */
  readonly lacking?: number;
  readonly variables: readonly VariableHeadline[];
  readonly hypotheses: readonly {
    readonly result: HypothesisResult;
    readonly decision: Decision;
    readonly from: Words;
    readonly to: Words;
    /** Coefficients at which the word of strength changes, and the p below which the null hypothesis falls. */
    readonly limits: readonly number[];
    readonly level: number;
    /** Where the interval and the verdict do not say the same. */
    readonly disagreement?: Disagreement;
  }[];
}

export interface VariableHeadline {
  readonly code: string;
  readonly name: Words;
  readonly mean: Outcome<number>;
  readonly category: Outcome<Category>;
  readonly reliability: ScaleReliability;
  /** An alpha above it is reliable. */
  readonly threshold: number;
  /**
   * Valid items, by the live criterion; those with a verdict; those tested, which an item that is its variable all by
   * itself is not. Undefined where withheld.
   */
  readonly valid: number;
  readonly decided: number;
  readonly tested: number | undefined;
  /** The dimensions with the highest and the lowest mean; undefined where it is not one alone. */
  readonly highest: Words | undefined;
  readonly lowest: Words | undefined;
}

/** Collects what the first page says, from results and conclusions. */
export function headlines(results: Results, conclusions: Conclusions): Headlines {
  const { study, respondents } = results;
  const { significanceLevel } = conclusions.criteria;
  const lacking = conclusions.sampling ? conclusions.sampling.required.whole - respondents.n : 0;
  return {
    respondents: respondents.n,
    items: study.items.length,
    ...(conclusions.sampling && { sampling: conclusions.sampling }),
    ...(lacking > 0 && { lacking }),
    variables: study.variables.map((variable) => variableHeadline(results, conclusions, variable.code)),
    hypotheses: results.hypotheses.map((result) => {
      const decision = byId(conclusions.decisions, result.id);
      const disagreeing = disagreement(decision.interval, decision.rejected, significanceLevel);
      return {
        result,
        decision,
        from: scaleName(study, result.from),
        to: scaleName(study, result.to),
        limits: strengthLimits(study.strength),
        level: significanceLevel,
        ...(disagreeing && { disagreement: disagreeing }),
      };
    }),
  };
}

function variableHeadline(
  results: Results,
  { categories, reliability, validity }: Conclusions,
  code: string,
): VariableHeadline {
  const { name, dimensions } = byCode(results.study.variables, code);
  const tested = validity.answers.items.filter((item) => item.variable === code && !isAlone(item));
  const known = dimensions.map((dimension) => ({
    name: dimension.name,
    mean: byCode(results.scales, dimension.code).mean,
  }));
  const withheld = known.some(({ mean }) => isWithheld(mean)); // one that is withheld might lie beyond the others
  const means = known.flatMap(({ name: dimension, mean }) =>
    isMissing(mean) || withheld ? [] : [{ name: dimension, mean }],
  );
  return {
    code,
    name,
    mean: byCode(results.scales, code).mean,
    category: byName(categories.scales, code),
    reliability: byCode(reliability.scales, code),
    threshold: reliability.threshold,
    valid: tested.filter(({ valid }) => valid === true).length,
    decided: tested.filter(({ valid }) => !isMissing(valid)).length,
    tested: tested.some(({ valid }) => isWithheld(valid)) ? undefined : tested.length,
    highest: only(means, Math.max),
    lowest: only(means, Math.min),
  };
}

/** The one dimension at an end of the means, if there are others and none of them is there, too. */
function only(
  means: readonly { readonly name: Words; readonly mean: number }[],
  end: typeof Math.max,
): Words | undefined {
  const there = means.filter(({ mean }) => mean === end(...means.map((dimension) => dimension.mean)));
  return means.length > 1 && there.length === 1 ? there[0]!.name : undefined;
}
