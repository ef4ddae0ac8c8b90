import type { Coefficient } from "../../statistics/correlate.js";
import { isMissing, type Outcome } from "../../statistics/outcome.js";
import type { Criteria } from "../../study/study.js";
import type { Results } from "../results/analyse.js";
import { type Cutoff, cutoff } from "./cutoff.js";

/** A pilot's matrices are published as Spearman's rho, and stay so whatever the answers are correlated with. */
const PILOTED: Coefficient = "spearman";

/** Item-total correlations against their critical value ("uji validitas"), on the pilot and on the answers. */
export interface Validity {
  readonly answers: AnswersTest;
  /** Absent where the study has no pilot. */
  readonly pilot?: ValidityTest<PilotedItem>;
}

/**
 * Every item is held against the critical value of those who answered its variable: of all variables one, or of each
 * its own.
 */
export type AnswersTest = ValidityTest<AnsweredItem> | OwnCutoffs;

/** Where blanks leave the variables unlike numbers of respondents. */
export interface OwnCutoffs {
  readonly coefficient: Coefficient;
  /** Of the variables that have items to test. */
  readonly variables: readonly VariableCutoff[];
  readonly items: readonly AnsweredItem[];
}

export interface VariableCutoff extends Cutoff {
  readonly code: string;
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
  const own = variables.map((scale) => ({
    code: scale.code,
    ...cutoff(scoring.coefficient, scale.complete, criteria),
  }));
  const items = variables.flatMap((scale, i) =>
    scale.items.map((item) => answered(item, scale.code, own[i]!.critical, criteria)),
  );
  const tested = own.filter((_, i) => variables[i]!.items.length > 1);
  const { coefficient } = scoring;
  const alike = tested.every(({ n }) => n === tested[0]!.n);
  const answers = alike
    ? { ...cutoff(coefficient, tested[0]?.n ?? results.respondents.scored, criteria), items }
    : { coefficient, variables: tested, items };
  if (!study.pilot) return { answers };
  const piloted = cutoff(PILOTED, study.pilot.respondents, criteria);
  const judgedItems = study.pilot.items.map(({ code, variable, total }) => ({
    code,
    variable,
    ...judged(total, piloted.critical),
  }));
  return { answers, pilot: { ...piloted, items: judgedItems } };
}

/** What the items of a variable are held against. */
export function cutoffOf(test: AnswersTest, variable: string): Cutoff {
  if (!("variables" in test)) return test;
  const own = test.variables.find(({ code }) => code === variable);
  return own ?? { coefficient: test.coefficient, n: 0, critical: { missing: "too few items" } }; // of one item nothing is tested
}

function answered(
  { code, total, rest }: Results["scales"][number]["items"][number],
  variable: string,
  critical: Outcome<number>,
  { validity }: Criteria,
): AnsweredItem {
  const sides = { total: judged(total, critical), rest: judged(rest, critical) };
  return { code, variable, ...sides, valid: (validity === "item-total" ? sides.total : sides.rest).valid };
}

function judged(coefficient: Outcome<number>, critical: Outcome<number>): Judged {
  if (isMissing(coefficient)) return { coefficient, valid: coefficient };
  return { coefficient, valid: isMissing(critical) ? critical : coefficient > critical };
}
