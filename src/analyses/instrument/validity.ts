import { criticalCorrelation } from "../../statistics/criticalCorrelation.js";
import { isMissing, type Outcome } from "../../statistics/outcome.js";
import type { Criteria } from "../../study/study.js";
import type { Results } from "../analyse.js";

/** Item-total correlations against the critical r ("uji validitas"), on the pilot and on the answers. */
export interface Validity {
  readonly answers: ValidityTest<AnsweredItem>;
  /** Absent where the study has no pilot. */
  readonly pilot?: ValidityTest<PilotedItem>;
}

export interface ValidityTest<Item> {
  readonly n: number;
  readonly df: number;
  /** Valid where the coefficient is greater. */
  readonly critical: Outcome<number>;
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
  const { study, respondents, scales } = results;
  const answers = test(respondents.scored, criteria, (critical) =>
    scales
      .filter((scale) => scale.kind === "variable")
      .flatMap((scale) =>
        scale.items.map((item) => {
          const total = judged(item.total, critical);
          const rest = judged(item.rest, critical);
          return { code: item.code, variable: scale.code, total, rest, valid: (criteria.validity === "item-total" ? total : rest).valid };
        }),
      ),
  );
  if (!study.pilot) return { answers };
  const { items, respondents: piloted } = study.pilot;
  const pilot = test(piloted, criteria, (critical) =>
    items.map((item) => ({ code: item.code, variable: item.variable, ...judged(item.total, critical) })),
  );
  return { answers, pilot };
}

function test<Item>(n: number, criteria: Criteria, judge: (critical: Outcome<number>) => readonly Item[]): ValidityTest<Item> {
  const df = n - 2;
  const critical: Outcome<number> =
    df < 1 ? { missing: "too few respondents" } : criticalCorrelation(df, criteria.significanceLevel, criteria.tails);
  return { n, df, critical, items: judge(critical) };
}

function judged(coefficient: Outcome<number>, critical: Outcome<number>): Judged {
  if (isMissing(coefficient)) return { coefficient, valid: coefficient };
  return { coefficient, valid: isMissing(critical) ? critical : coefficient > critical };
}
