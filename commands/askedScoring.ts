import { type Parameters, parametersOf, type SetParameter } from "../src/study/parameters.js";
import type { Scoring } from "../src/study/scoring.js";
import type { StudyDescription } from "../src/study/study.js";
import { addresses } from "../src/texts/language.js";
import { askedValue, unknownValue } from "./askedValue.js";

/** The options of `results` that change the scoring, as `parseArgs` of node:util takes them. */
export const SCORING_OPTIONS = {
  reverse: { type: "string", multiple: true },
  "leave-out": { type: "string", multiple: true },
  coefficient: { type: "string" },
  blanks: { type: "string" },
} as const;

/** What stood on the command line. */
export interface AskedScoring {
  readonly reverse?: readonly string[] | undefined;
  readonly "leave-out"?: readonly string[] | undefined;
  readonly coefficient?: string | undefined;
  readonly blanks?: string | undefined;
}

/**
 * The scoring that a command line asks for; the study's own in all that it does not name. The same as a page's address
 * gives.
 *
 * @throws RangeError for a value that the study does not take: it names the option and what there is.
 * @example askedScoring(study, { reverse: ["A1"] }).reversed // ["A1"]
 */
export function askedScoring(study: StudyDescription, asked: AskedScoring): Scoring {
  const { reversed, leftOut, coefficient, blanks }: Parameters = parametersOf(study, 1, addresses.parameters); // a rule for blanks may be named where there are none
  return {
    reversed: several("--reverse", reversed, asked.reverse),
    leftOut: several("--leave-out", leftOut, asked["leave-out"]),
    blanks: askedValue("--blanks", blanks, asked.blanks),
    coefficient: askedValue("--coefficient", coefficient, asked.coefficient),
  };
}

function several(option: string, { values }: SetParameter, texts: readonly string[] = []): readonly string[] {
  const unknown = texts.find((text) => !values.includes(text));
  if (unknown !== undefined) throw unknownValue(option, values, unknown);
  const twice = texts.find((text, i) => texts.indexOf(text) < i);
  if (twice !== undefined) throw new RangeError(`${option} ${twice} is given twice.`);
  return values.filter((code) => texts.includes(code));
}
