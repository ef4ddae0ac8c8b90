import { isMissing, type Outcome } from "../../statistics/outcome.js";
import type { Words } from "../../study/study.js";
import type { Results } from "../analyse.js";
import type { Category } from "../bands/category.js";
import type { Conclusions } from "../conclude.js";
import type { Decision } from "../hypothesis/decision.js";
import type { HypothesisResult } from "../hypothesis/hypothesisResult.js";
import type { ScaleReliability } from "../instrument/reliability.js";
import type { Sampling } from "../sampling/sampling.js";

/** The facts of the first page: what was asked of whom, and what came out. */
export interface Headlines {
  readonly respondents: number;
  readonly items: number;
  readonly sampling?: Sampling;
  readonly variables: readonly VariableHeadline[];
  readonly hypotheses: readonly {
    readonly result: HypothesisResult;
    readonly decision: Decision;
    readonly from: Words;
    readonly to: Words;
  }[];
}

export interface VariableHeadline {
  readonly code: string;
  readonly name: Words;
  readonly mean: Outcome<number>;
  readonly category: Outcome<Category>;
  readonly reliability: ScaleReliability;
  /** Valid items and those tested, by the live criterion. */
  readonly valid: number;
  readonly tested: number;
  readonly highest: Words | undefined;
  readonly lowest: Words | undefined;
}

/** Collects what the first page says, from results and conclusions. */
export function headlines(results: Results, conclusions: Conclusions): Headlines {
  const { study, respondents } = results;
  const name = (code: string) => study.variables.find((variable) => variable.code === code)!.name;
  return {
    respondents: respondents.n,
    items: study.items.length,
    ...(conclusions.sampling && { sampling: conclusions.sampling }),
    variables: study.variables.map((variable) => variableHeadline(results, conclusions, variable.code)),
    hypotheses: results.hypotheses.map((result) => ({
      result,
      decision: conclusions.decisions.find(({ id }) => id === result.id)!,
      from: name(result.from),
      to: name(result.to),
    })),
  };
}

function variableHeadline(results: Results, { categories, reliability, validity }: Conclusions, code: string): VariableHeadline {
  const { name, dimensions } = results.study.variables.find((variable) => variable.code === code)!;
  const tested = validity.answers.items.filter((item) => item.variable === code);
  const ranked = dimensions
    .map((dimension) => ({ name: dimension.name, mean: results.scales.find((scale) => scale.code === dimension.code)!.mean }))
    .filter((dimension): dimension is { name: Words; mean: number } => !isMissing(dimension.mean))
    .sort((a, b) => b.mean - a.mean);
  return {
    code,
    name,
    mean: results.scales.find((scale) => scale.code === code)!.mean,
    category: categories.scales[code]!,
    reliability: reliability.scales.find((scale) => scale.code === code)!,
    valid: tested.filter(({ valid }) => valid === true).length,
    tested: tested.length,
    highest: ranked.length > 1 ? ranked[0]!.name : undefined,
    lowest: ranked.length > 1 ? ranked[ranked.length - 1]!.name : undefined,
  };
}
