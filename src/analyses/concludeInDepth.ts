import type { Criteria } from "../study/study.js";
import type { ResultsInDepth } from "./analyseInDepth.js";
import { type Conclusions, conclude } from "./conclude.js";
import { type TestPower, testPowers } from "./hypothesis/testPower.js";
import { type FamilyDecisions, familyDecisions } from "./questions/familyDecisions.js";
import { type ConsistencyVerdict, consistencyVerdicts } from "./scales/consistencyVerdicts.js";

/** The conclusions from what every page loads, and those from the rest. */
export interface ConclusionsInDepth extends Conclusions, FamilyDecisions {
  readonly consistency: readonly ConsistencyVerdict[];
  readonly power: readonly TestPower[];
}

/** Everything that depends on a criterion. */
export function concludeInDepth(results: ResultsInDepth, criteria: Criteria = results.study.criteria): ConclusionsInDepth {
  return {
    ...conclude(results, criteria),
    ...familyDecisions(results.study, results, criteria),
    consistency: consistencyVerdicts(results),
    power: testPowers(results, criteria),
  };
}
