import { isMissing, type Outcome } from "../../statistics/outcome.js";
import type { Coefficient, Criteria } from "../../study/study.js";
import type { Results } from "../analyse.js";
import { type Cutoff, cutoff } from "./cutoff.js";

/** A pilot's matrices are published as Spearman's rho, and stay so whatever the answers are correlated with. */
const PILOTED: Coefficient = "spearman";

/** Item-total correlations against their critical value ("uji validitas"), on the pilot and on the answers. */
export interface Validity {
  readonly answers: ValidityTest<AnsweredItem>;
  /** Absent where the study has no pilot. */
  readonly pilot?: ValidityTest<PilotedItem>;
}

/** An item is valid where its coefficient is greater than the critical value. */
export interface ValidityTest<Item> extends Cutoff {
  readonly items: readonly Item[];
}

export interface AnsweredItem {
  readonly code: string;
  readonly variable: string;
  /** With the total that the item is a part of (uncorrected). */
  readonly total: Judged;
  /** With the total of the other items (corrected). */
  readonly rest: Judged;
  /** Of the two, the one the criteria read the verdict from. */
  readonly valid: Outcome<boolean>;
}

export interface PilotedItem extends Judged {
  readonly code: string;
  readonly variable: string;
}

export interface Judged {
  readonly coefficient: Outcome<number>;
  readonly valid: Outcome<boolean>;
}

/** Judges every item of the answers and of the pilot at the live significance level and tails. */
export function validity(results: Results, criteria: Criteria): Validity {
  const { study, scoring, scales } = results;
  const variables = scales.filter((scale) => scale.kind === "variable");
  const tested = fewest(variables) ?? results.respondents.scored;
  const answers = test(cutoff(scoring.coefficient, tested, criteria), (critical) =>
    variables.flatMap((scale) =>
      scale.items.map((item) => {
        const total = judged(item.total, critical);
        const rest = judged(item.rest, critical);
        return { code: item.code, variable: scale.code, total, rest, valid: (criteria.validity === "item-total" ? total : rest).valid };
      }),
    ),
  );
  if (!study.pilot) return { answers };
  const { items, respondents: piloted } = study.pilot;
  const pilot = test(cutoff(PILOTED, piloted, criteria), (critical) =>
    items.map((item) => ({ code: item.code, variable: item.variable, ...judged(item.total, critical) })),
  );
  return { answers, pilot };
}

/**
 * Blanks that are left out may leave the variables unlike numbers of respondents: the fewest make no verdict too lenient. Undefined where
 * no variable has two items to test.
 */
function fewest(variables: Results["scales"]): number | undefined {
  const counts = variables.filter(({ items }) => items.length > 1).map(({ complete }) => complete);
  return counts.length === 0 ? undefined : Math.min(...counts);
}

function test<Item>(cutoff: Cutoff, judge: (critical: Outcome<number>) => readonly Item[]): ValidityTest<Item> {
  return { ...cutoff, items: judge(cutoff.critical) };
}

function judged(coefficient: Outcome<number>, critical: Outcome<number>): Judged {
  if (isMissing(coefficient)) return { coefficient, valid: coefficient };
  return { coefficient, valid: isMissing(critical) ? critical : coefficient > critical };
}
