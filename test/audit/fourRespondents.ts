import { auditedResults } from "../../site/pageData/auditedResults.js";
import { studyOf } from "../studyOf.js";

/** What claims of the audit's tests are evaluated in. */
export const results = auditedResults(
  studyOf([
    [1, 2, 5, 3],
    [2, 2, 4, 3],
    [4, 1, 5, 3],
    [5, 4, 1, 3],
  ]),
);
