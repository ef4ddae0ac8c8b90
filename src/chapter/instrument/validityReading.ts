import type { Cutoff } from "../../analysis/conclusions/cutoff.js";
import { type Cutoffs, sharedCutoffs } from "../../analysis/conclusions/sharedCutoffs.js";
import { type AnsweredItem, type AnswersTest, type Validity, validity } from "../../analysis/conclusions/validity.js";
import {
  isAlone,
  type TestedItem,
  type VerdictCounts,
  verdictCounts,
} from "../../analysis/conclusions/verdictCounts.js";
import type { Results } from "../../analysis/results/analyse.js";
import type { Coefficient } from "../../statistics/correlate.js";
import { isMissing, isWithheld } from "../../statistics/outcome.js";
import { byCode } from "../../study/lookups.js";
import type { Criteria, StudyDescription } from "../../study/study.js";

/** The facts of the sentences on item-total correlations. */
export interface ValidityReading {
  readonly criteria: Criteria;
  readonly answers: AnswersValidity;
  /** Absent where the study has no pilot. */
  readonly pilot?: PilotValidity;
}

export interface AnswersValidity extends Cutoffs {
  readonly coefficient: Coefficient;
  readonly total: VerdictCounts;
  readonly rest: VerdictCounts;
  /** Codes of items that are their variable all by themselves. */
  readonly alone: readonly string[];
  /** Whether both coefficients are missing of the same items. */
  readonly undecidedAlike: boolean;
  /** Codes of items that have a coefficient and no critical value to hold it against, by either. */
  readonly uncompared: readonly string[];
  /** Items that one of the coefficients gives no verdict on. */
  readonly withoutBoth: number;
  /** Items on which the two coefficients decide differently. */
  readonly differing: readonly TestedItem[];
  /** Whether the study withholds the coefficients: then nothing is told of them. */
  readonly withheld: boolean;
  /** By the coefficient that the criteria name. */
  readonly otherTails: OtherTails;
}

export interface PilotValidity extends Cutoff, VerdictCounts {
  readonly dropped: number;
  /** Codes of items that passed and were dropped, and of items that failed and were kept. */
  readonly validDropped: readonly string[];
  readonly invalidKept: readonly string[];
  readonly otherTails: OtherTails;
}

/** What the other number of tails would decide. */
export interface OtherTails extends Cutoffs {
  readonly tails: 1 | 2;
  readonly becomeValid: readonly string[];
  readonly becomeInvalid: readonly string[];
}

/** Counts verdicts on pilot and answers, and finds where another choice would turn them. */
export function validityReading(results: Results, tests: Validity, criteria: Criteria): ValidityReading {
  const tails = criteria.tails === 1 ? 2 : 1;
  const others = validity(results, { ...criteria, tails });
  const { study } = results;
  const pilot =
    study.pilot && tests.pilot && others.pilot
      ? {
          ...pilotValidity(study.pilot.items, tests.pilot),
          otherTails: otherTails(tails, study, tests.pilot, others.pilot),
        }
      : undefined;
  return {
    criteria,
    answers: {
      ...answersValidity(study, tests.answers),
      otherTails: otherTails(tails, study, tests.answers, others.answers),
    },
    ...(pilot && { pilot }),
  };
}

function answersValidity(study: StudyDescription, test: AnswersTest): Omit<AnswersValidity, "otherTails"> {
  const side = (of: "total" | "rest") =>
    test.items.map((item) => ({ ...item[of], code: item.code, topic: byCode(study.items, item.code).topic }));
  const differ = test.items.filter(verdictsDiffer).map(({ code }) => code);
  const rest = side("rest");
  const [byTotal, byRest] = [verdictCounts(side("total")), verdictCounts(rest)];
  const uncompared = [...new Set([...byTotal.uncompared, ...byRest.uncompared])];
  return {
    coefficient: test.coefficient,
    ...sharedCutoffs(study, test),
    total: byTotal,
    rest: byRest,
    undecidedAlike: byTotal.undecided.join() === byRest.undecided.join(),
    uncompared,
    withoutBoth: new Set([...byTotal.undecided, ...byRest.undecided, ...uncompared]).size,
    alone: test.items.filter(isAlone).map(({ code }) => code),
    withheld: rest.some(({ coefficient }) => isWithheld(coefficient)),
    differing: rest.flatMap(({ code, topic, coefficient }) =>
      differ.includes(code) && !isMissing(coefficient) ? [{ code, topic, coefficient }] : [],
    ),
  };
}

/** The item is valid by one of its two coefficients and not by the other. */
export function verdictsDiffer({ total, rest }: AnsweredItem): boolean {
  return typeof total.valid === "boolean" && typeof rest.valid === "boolean" && total.valid !== rest.valid;
}

function pilotValidity(
  piloted: NonNullable<StudyDescription["pilot"]>["items"],
  { items, ...cutoff }: NonNullable<Validity["pilot"]>,
): Omit<PilotValidity, "otherTails"> {
  const became = (code: string) => byCode(piloted, code).item;
  const codes = (valid: boolean, kept: boolean) =>
    items.filter((item) => item.valid === valid && (became(item.code) !== undefined) === kept).map(({ code }) => code);
  return {
    ...cutoff,
    ...verdictCounts(items),
    dropped: piloted.filter(({ item }) => item === undefined).length,
    validDropped: codes(true, false),
    invalidKept: codes(false, true),
  };
}

function otherTails<Test extends AnswersTest | NonNullable<Validity["pilot"]>>(
  tails: 1 | 2,
  study: StudyDescription,
  chosen: Test,
  others: Test,
): OtherTails {
  const turned = (to: boolean) =>
    chosen.items.filter(({ valid }, i) => valid === !to && others.items[i]!.valid === to).map(({ code }) => code);
  return { tails, ...sharedCutoffs(study, others), becomeValid: turned(true), becomeInvalid: turned(false) };
}
