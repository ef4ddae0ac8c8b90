import { isMissing, type Outcome } from "../../statistics/outcome.js";
import { scalesOf } from "../../study/scales.js";
import type { Coefficient, Criteria, Words } from "../../study/study.js";
import type { Results } from "../analyse.js";
import { categories } from "../bands/categories.js";
import type { Category } from "../bands/category.js";
import { decisions } from "../hypothesis/decision.js";
import type { HypothesisResult } from "../hypothesis/hypothesisResult.js";
import { scaleName } from "../hypothesis/scaleName.js";
import { reliability } from "../instrument/reliability.js";
import { validity } from "../instrument/validity.js";

/** One thing that another scoring changed: what it is, and what it was and became. */
export type Move =
  | (Change<Outcome<number>> & { readonly kind: "mean" | "alpha"; readonly of: Words })
  | (Change<Correlated> & { readonly kind: "correlation"; readonly of: Pair })
  | (Change<Outcome<Words>> & { readonly kind: "category"; readonly of: Words; readonly code?: string })
  | (Change<Outcome<boolean>> & { readonly kind: "validity" | "reliability"; readonly of: Words; readonly code?: string })
  | (Change<Outcome<boolean>> & { readonly kind: "decision"; readonly of: Pair })
  | (Change<Outcome<Words>> & { readonly kind: "strength"; readonly of: Pair });

export type Pair = readonly [Words, Words];

export interface Correlated {
  readonly coefficient: Coefficient;
  readonly value: Outcome<number>;
  readonly p: Outcome<number>;
}

interface Change<T> {
  readonly before: T;
  readonly after: T;
}

/**
 * What another scoring changed: means, alphas and correlations of variables and dimensions first, then categories, verdicts, strengths and
 * decisions that flipped. What stayed is left out.
 *
 * @param own Results by the study's own scoring; `now` by another.
 */
export function moves(own: Results, now: Results, criteria: Criteria): Move[] {
  return [
    ...scaleMoves(own, now),
    ...hypothesisMoves(own, now, criteria),
    ...categoryMoves(own, now, criteria),
    ...verdictMoves(own, now, criteria),
  ].filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after));
}

function scaleMoves(own: Results, now: Results): Move[] {
  return scalesOf(own.study).flatMap(({ code, name }) => {
    const [before, after] = [own, now].map(({ scales }) => scales.find((scale) => scale.code === code)!) as [Scale, Scale];
    return (["mean", "alpha"] as const).map((kind) => ({ kind, of: name, before: before[kind], after: after[kind] }));
  });
}

type Scale = Results["scales"][number];

function hypothesisMoves(own: Results, now: Results, criteria: Criteria): Move[] {
  const [decided, decides] = [decisions(own, criteria), decisions(now, criteria)];
  return own.hypotheses.flatMap((before, i): Move[] => {
    const of: Pair = [scaleName(own.study, before.from), scaleName(own.study, before.to)];
    return [
      { kind: "correlation", of, before: correlated(before), after: correlated(now.hypotheses[i]!) },
      { kind: "strength", of, before: decided[i]!.strength, after: decides[i]!.strength },
      { kind: "decision", of, before: decided[i]!.rejected, after: decides[i]!.rejected },
    ];
  });
}

function correlated({ coefficient, correlation, test }: HypothesisResult): Correlated {
  return {
    coefficient,
    value: isMissing(correlation) ? correlation : correlation.coefficient,
    p: isMissing(test) ? test : test.p,
  };
}

function categoryMoves(own: Results, now: Results, criteria: Criteria): Move[] {
  const [before, after] = [categories(own, criteria), categories(now, criteria)];
  return [
    ...scalesOf(own.study).map(({ code, name }): Move => {
      return { kind: "category", of: name, before: label(before.scales[code]!), after: label(after.scales[code]!) };
    }),
    ...own.study.items.map(({ code, topic }): Move => {
      return { kind: "category", of: topic, code, before: label(before.items[code]!), after: label(after.items[code]!) };
    }),
  ];
}

function label(category: Outcome<Category>): Outcome<Words> {
  return isMissing(category) ? category : category.label;
}

/** Items that are left out have no verdict any more, which is no verdict flipped. */
function verdictMoves(own: Results, now: Results, criteria: Criteria): Move[] {
  const valid = validity(now, criteria).answers.items;
  const reliable = reliability(now, criteria).scales;
  const scales = scalesOf(own.study);
  return [
    ...reliability(own, criteria).scales.map(({ code, reliable: before }): Move => {
      const of = scales.find((scale) => scale.code === code)!.name;
      return { kind: "reliability", of, before, after: reliable.find((scale) => scale.code === code)!.reliable };
    }),
    ...validity(own, criteria).answers.items.flatMap(({ code, valid: before }): Move[] => {
      const after = valid.find((item) => item.code === code);
      const of = own.study.items.find((item) => item.code === code)!.topic;
      return after ? [{ kind: "validity", of, code, before, after: after.valid }] : [];
    }),
  ];
}
