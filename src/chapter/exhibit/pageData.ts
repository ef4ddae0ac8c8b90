import type { Results } from "../../analysis/results/analyse.js";
import type { ResultsInDepth } from "../../analysis/results/analyseInDepth.js";
import type { HypothesesInDepth } from "../../analysis/results/hypothesesInDepth.js";
import type { Sensitivity } from "../../analysis/results/sensitivity.js";
import type { Verification } from "../../analysis/results/verify.js";
import type { AuditReport } from "../../audit/auditReport.js";
import type { Ideas } from "../../study/ideas.js";
import type { DataVersion, StudyDescription } from "../../study/study.js";

/** How carefully the questionnaire was filled in: the study's rule, and what was found. */
export type Checked = Pick<StudyDescription, "quality" | "answerQuality">;

/** What pages may ask for, by name: a file of the build each. */
export interface PageData {
  readonly results: Results;
  readonly auditReport: AuditReport;
  readonly background: Pick<StudyDescription, "texts">;
  readonly consistency: Pick<ResultsInDepth, "consistency">;
  readonly hypotheses: HypothesesInDepth;
  readonly ideas: Ideas;
  readonly inputs: DataVersion["files"];
  readonly quality: Checked;
  readonly sensitivity: Sensitivity;
  readonly verification: Verification;
}

/** The one way to a page's data, whatever answers. */
export type Ask = <Name extends keyof PageData>(name: Name) => Promise<PageData[Name]>;
