import { type Parameters, parametersOf } from "../src/study/parameters.js";
import type { Criteria, StudyDescription } from "../src/study/study.js";
import { addresses } from "../src/texts/language.js";
import { askedValue } from "./askedValue.js";

/** The options of `results` that change the criteria, as `parseArgs` of node:util takes them. */
export const CRITERIA_OPTIONS = {
  "margin-of-error": { type: "string" },
  "confidence-level": { type: "string" },
  "significance-level": { type: "string" },
  tails: { type: "string" },
  validity: { type: "string" },
  "band-set": { type: "string" },
} as const;

/** What stood on the command line. */
export type AskedCriteria = { readonly [K in keyof typeof CRITERIA_OPTIONS]?: string | undefined };

/**
 * The criteria that a command line asks for; the study's own in all that it does not name. The same as a page's address
 * gives.
 *
 * @throws RangeError for a value that no control could have set: it names the option and what there is.
 * @example askedCriteria(study, { tails: "1" }).tails // 1
 */
export function askedCriteria(study: StudyDescription, asked: AskedCriteria): Criteria {
  const { marginOfError, confidenceLevel, significanceLevel, tails, validity, bandSet }: Parameters = parametersOf(
    study,
    0,
    addresses.parameters,
  );
  return {
    marginOfError: askedValue("--margin-of-error", marginOfError, asked["margin-of-error"]),
    confidenceLevel: askedValue("--confidence-level", confidenceLevel, asked["confidence-level"]),
    significanceLevel: askedValue("--significance-level", significanceLevel, asked["significance-level"]),
    tails: askedValue("--tails", tails, asked.tails),
    validity: askedValue("--validity", validity, asked.validity),
    bandSet: askedValue("--band-set", bandSet, asked["band-set"]),
  };
}
