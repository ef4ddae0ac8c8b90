import { categories } from "../../analysis/conclusions/categories.js";
import { type Decision, decisions } from "../../analysis/conclusions/decision.js";
import { reliability } from "../../analysis/conclusions/reliability.js";
import { validity } from "../../analysis/conclusions/validity.js";
import type { Results } from "../../analysis/results/analyse.js";
import type { Category } from "../../analysis/results/category.js";
import { decidingP, type FoundP, type TestWay } from "../../analysis/results/decidingP.js";
import type { HypothesisResult } from "../../analysis/results/hypothesisResult.js";
import type { Coefficient } from "../../statistics/correlate.js";
import { isMissing, type Outcome } from "../../statistics/outcome.js";
import { byCode } from "../../study/lookups.js";
import { scaleName } from "../../study/scaleName.js";
import { scalesOf } from "../../study/scales.js";
import type { Criteria, Words } from "../../study/study.js";

/** One thing that another scoring, or other data, changed: what it is, and what it was and became. */
export type Move =
  | (Change<Outcome<number>> & { readonly kind: "mean" | "alpha"; readonly of: Words })
  | (Change<Correlated> & { readonly kind: "correlation"; readonly of: NamedPair })
  | (Change<Outcome<Words>> & { readonly kind: "category"; readonly of: Words; readonly code?: string })
  | (Change<Outcome<boolean>> & {
      readonly kind: "validity" | "reliability";
      readonly of: Words;
      readonly code?: string;
    })
  | (Change<Decided> & { readonly kind: "decision"; readonly of: NamedPair })
  | (Change<Outcome<Words>> & { readonly kind: "strength"; readonly of: NamedPair });

export type NamedPair = readonly [Words, Words];

export interface Correlated {
  readonly coefficient: Coefficient;
  readonly value: Outcome<number>;
  readonly p: Outcome<FoundP>;
}

/** A decision, and the test that decides otherwise, if one does. */
export interface Decided {
  readonly rejected: Outcome<boolean>;
  readonly otherwise?: TestWay;
}

interface Change<T> {
  readonly before: T;
  readonly after: T;
}

/**
 * What another scoring changed: means, alphas and correlations of variables and dimensions first, then categories,
 * verdicts, strengths and decisions that flipped. What stayed is left out, and so is what one of the two does not have.
 *
 * @param own Results by the study's own scoring; `now` by another, or of other data.
 * @param criteria Of both, unless `criteriaNow` are those of `now`.
 */
export function moves(own: Results, now: Results, criteria: Criteria, criteriaNow: Criteria = criteria): Move[] {
  const [before, after] = [
    { results: own, criteria },
    { results: now, criteria: criteriaNow },
  ];
  return [
    ...scaleMoves(own, now),
    ...hypothesisMoves(before, after),
    ...categoryMoves(before, after),
    ...verdictMoves(before, after),
  ].filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after));
}

interface Side {
  readonly results: Results;
  readonly criteria: Criteria;
}

function scaleMoves(own: Results, now: Results): Move[] {
  return scalesOf(own.study).flatMap(({ code, name }) => {
    const [before, after] = [own, now].map(({ scales }) => scales.find((scale) => scale.code === code));
    if (!before || !after) return [];
    return (["mean", "alpha"] as const).map((kind) => ({ kind, of: name, before: before[kind], after: after[kind] }));
  });
}

/** A hypothesis is the same where it is of the same pair. */
function hypothesisMoves(own: Side, now: Side): Move[] {
  const [decided, decides] = [own, now].map(({ results, criteria }) => decisions(results, criteria)) as [
    Decision[],
    Decision[],
  ];
  return own.results.hypotheses.flatMap((before, i): Move[] => {
    const at = now.results.hypotheses.findIndex(
      ({ id, from, to }) => id === before.id && from === before.from && to === before.to,
    );
    if (at < 0) return [];
    const of: NamedPair = [scaleName(own.results.study, before.from), scaleName(own.results.study, before.to)];
    return [
      { kind: "correlation", of, before: correlated(before), after: correlated(now.results.hypotheses[at]!) },
      { kind: "strength", of, before: decided[i]!.strength, after: decides[at]!.strength },
      { kind: "decision", of, before: decidedBy(decided[i]!), after: decidedBy(decides[at]!) },
    ];
  });
}

function correlated(result: HypothesisResult): Correlated {
  const { coefficient, correlation } = result;
  return { coefficient, value: isMissing(correlation) ? correlation : correlation.coefficient, p: decidingP(result) };
}

function decidedBy({ rejected, otherwise }: Decision): Decided {
  return { rejected, ...(otherwise && { otherwise: otherwise.by }) };
}

function categoryMoves(own: Side, now: Side): Move[] {
  const [before, after] = [categories(own.results, own.criteria), categories(now.results, now.criteria)];
  const { study } = own.results;
  return [
    ...scalesOf(study).flatMap(({ code, name }) =>
      categoryMove({ of: name }, known(before.scales, code), known(after.scales, code)),
    ),
    ...study.items.flatMap(({ code, topic }) =>
      categoryMove({ of: topic, code }, known(before.items, code), known(after.items, code)),
    ),
  ];
}

/** A code of one version of a study may be the name of what every object has, and be none of the other version. */
function known(categories: Readonly<Record<string, Outcome<Category>>>, code: string): Outcome<Category> | undefined {
  return Object.hasOwn(categories, code) ? categories[code] : undefined;
}

function categoryMove(
  named: { readonly of: Words; readonly code?: string },
  before: Outcome<Category> | undefined,
  after: Outcome<Category> | undefined,
): Move[] {
  return before && after ? [{ kind: "category", ...named, before: label(before), after: label(after) }] : [];
}

function label(category: Outcome<Category>): Outcome<Words> {
  return isMissing(category) ? category : category.label;
}

/** Items that are left out have no verdict any more, which is no verdict flipped. */
function verdictMoves(own: Side, now: Side): Move[] {
  const valid = validity(now.results, now.criteria).answers.items;
  const reliable = reliability(now.results, now.criteria).scales;
  const { study } = own.results;
  const scales = scalesOf(study);
  return [
    ...reliability(own.results, own.criteria).scales.flatMap(({ code, reliable: before }): Move[] => {
      const after = reliable.find((scale) => scale.code === code);
      const of = byCode(scales, code).name;
      return after ? [{ kind: "reliability", of, before, after: after.reliable }] : [];
    }),
    ...validity(own.results, own.criteria).answers.items.flatMap(({ code, valid: before }): Move[] => {
      const after = valid.find((item) => item.code === code);
      const of = byCode(study.items, code).topic;
      return after ? [{ kind: "validity", of, code, before, after: after.valid }] : [];
    }),
  ];
}
