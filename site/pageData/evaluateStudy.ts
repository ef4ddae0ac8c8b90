import { loadStudy, type ReadStudy } from "../../loaders/loadStudy.js";
import type { ResultsInDepth } from "../../src/analysis/results/analyseInDepth.js";
import type { HypothesesInDepth } from "../../src/analysis/results/hypothesesInDepth.js";
import { type Drawn, RESAMPLING } from "../../src/analysis/results/resample.js";
import type { Sensitivity } from "../../src/analysis/results/sensitivity.js";
import { type Verification, verify } from "../../src/analysis/results/verify.js";
import type { AuditEntry } from "../../src/audit/entry.js";
import { disclosedHypotheses } from "../../src/disclosure/disclosedHypotheses.js";
import { disclosedSensitivity } from "../../src/disclosure/disclosedSensitivity.js";
import { parametersOf } from "../../src/study/parameters.js";
import type { Study } from "../../src/study/study.js";
import { addresses } from "../../src/texts/language.js";
import { comparisons } from "../reference/comparisons/comparisons.js";
import { auditEntries } from "./auditEntries.js";
import { publishedResults } from "./publishedResults.js";

/**
 * All that is computed of a study for its site, as it is published: pages, downloads and the audit show nothing else.
 */
export interface EvaluatedStudy {
  readonly study: Study;
  readonly results: ResultsInDepth;
  readonly hypotheses: HypothesesInDepth;
  readonly sensitivity: Sensitivity;
  readonly verification: Verification;
  /** Of its audit; none without a publication. */
  readonly entries: readonly AuditEntry[];
}

/** Told how far long work is: so many parts of a step are done. */
export type OnProgress = (what: string, done: number, of: number) => void;

/**
 * Evaluates the study in a folder.
 *
 * @param read What was read in it, where it was read already.
 * @throws DataError as loadStudy and auditEntries do
 * @example evaluateStudy("data").results.hypotheses[0].decides // "approximate"
 */
export function evaluateStudy(
  folder: string,
  told: OnProgress = () => {},
  read: ReadStudy = loadStudy(folder),
): EvaluatedStudy {
  const results = publishedResults(read.study);
  const entries = auditEntries(folder, read, results);
  return { ...evaluateResults(read.study, results, { told }), verification: verify(comparisons()), entries };
}

/** What follows from a study and its published results alone. */
export function evaluateResults(
  study: Study,
  results: ResultsInDepth,
  { drawn = RESAMPLING, told = () => {} }: { readonly drawn?: Drawn; readonly told?: OnProgress } = {},
): Pick<EvaluatedStudy, "study" | "results" | "hypotheses" | "sensitivity"> {
  const { significanceLevel, confidenceLevel } = parametersOf(study, 0, addresses.parameters);
  const levels = { significance: significanceLevel.values, confidence: confidenceLevel.values };
  const resampled = (share: number) => told("Percent of the resamples", Math.floor(100 * share), 100);
  const tried = (items: number) => told("Items tried otherwise", items, study.items.length);
  return {
    study,
    results,
    hypotheses: disclosedHypotheses(study, results, levels, drawn, resampled),
    sensitivity: disclosedSensitivity(study, levels.significance, tried),
  };
}
