import type { Criteria } from "../../study/study.js";
import type { ResultsInDepth } from "../results/analyseInDepth.js";
import { type Conclusions, conclude } from "./conclude.js";
import { type ConsistencyVerdict, consistencyVerdicts } from "./consistencyVerdicts.js";
import { type FamilyDecisions, familyDecisions } from "./familyDecisions.js";
import { type TestPower, testPowers } from "./testPower.js";

/** The conclusions from what every page loads, and those from the rest. */
export interface ConclusionsInDepth extends Conclusions, FamilyDecisions {
  readonly consistency: readonly ConsistencyVerdict[];
  readonly power: readonly TestPower[];
}

/** Everything that depends on a criterion. */
export function concludeInDepth(
  results: ResultsInDepth,
  criteria: Criteria = results.study.criteria,
): ConclusionsInDepth {
  return {
    ...conclude(results, criteria),
    ...familyDecisions(results.study, results, criteria),
    consistency: consistencyVerdicts(results),
    power: testPowers(results, criteria),
  };
}
