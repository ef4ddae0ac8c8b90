import { loadBuilt } from "../../loaders/loadBuilt.js";
import { type Drawn, RESAMPLING } from "../../src/analyses/hypothesis/resample.js";
import { verify } from "../../src/analyses/verification/verify.js";
import { auditReport } from "../../src/audit/auditReport.js";
import type { AuditEntry } from "../../src/audit/entry.js";
import { disclosedHypotheses } from "../../src/disclosure/disclosedHypotheses.js";
import { disclosedResults } from "../../src/disclosure/disclosedResults.js";
import { disclosedSensitivity } from "../../src/disclosure/disclosedSensitivity.js";
import { parametersOf } from "../../src/parameters.js";
import { encodeAnswers } from "../../src/study/codedAnswers.js";
import { ideasOf } from "../../src/study/ideas.js";
import { BACKGROUND } from "../../src/study/parts.js";
import type { Study, StudyDescription } from "../../src/study/study.js";
import { bundleWorker } from "../bundleWorker.js";
import { progressOn } from "../progress.js";
import { comparisons } from "../reference/comparisons/comparisons.js";
import { auditEntries } from "./auditEntries.js";
import { shownByPages } from "./shownByPages.js";

/** Told how far long work is: so many parts of a step are done. */
type Told = (what: string, done: number, of: number) => void;

/**
 * Every file that pages load, by name: what a page shows stands in the file of its subject, so that no page loads what it does not show.
 *
 * @param folder The study's.
 * @param told How far it is.
 * @throws DataError as loadBuilt and auditEntries do
 */
export async function pageData(folder: string, told: Told = progressOn(process.stderr).step): Promise<Readonly<Record<string, string>>> {
  const read = loadBuilt(folder, (rows, of) => told("Rows of answers", rows, of));
  return {
    ...studyData(read.study, auditEntries(folder, read), RESAMPLING, told),
    "resampling.js": await bundleWorker("src/live/resampling.ts"),
    "rescoring.js": await bundleWorker("src/live/rescoring.ts"),
    "verification.json": json(verify(comparisons())),
  };
}

/**
 * The files that the study decides.
 *
 * @param entries Of its audit.
 * @param drawn How often its hypotheses are resampled.
 * @param told How far it is.
 */
export function studyData(
  study: Study,
  entries: readonly AuditEntry[],
  drawn: Drawn = RESAMPLING,
  told: Told = () => {},
): Readonly<Record<string, string>> {
  const { significanceLevel, confidenceLevel } = parametersOf(study, 0);
  const levels = { significance: significanceLevel.values, confidence: confidenceLevel.values };
  const published = disclosedResults(study, levels.significance);
  const { consistency, scatters, questions, grid, ...results } = published;
  return {
    "answers.json": json(study.publish === "answers" ? encodeAnswers(study.answers) : null), // pages then never ask for them
    "audit.json": json(entries),
    "auditReport.json": json(auditReport(entries)),
    "background.json": JSON.stringify({ texts: textsOf(study, (key) => BACKGROUND.includes(key)) }, shownByPages),
    "consistency.json": json({ consistency }),
    "hypotheses.json": json(
      disclosedHypotheses(study, published, levels, drawn, (share) => told("Percent of the resamples", Math.floor(100 * share), 100)),
    ),
    "ideas.json": JSON.stringify(ideasOf(study), shownByPages),
    "inputs.json": json(study.data.files),
    "misprints.json": json(entries.filter(({ verdict, shown }) => verdict === "differs" && shown !== undefined)),
    "quality.json": json({ quality: study.quality, answerQuality: study.answerQuality }),
    "results.json": JSON.stringify({ ...results, study: withoutParts(results.study) }, shownByPages),
    "sensitivity.json": json(
      disclosedSensitivity(study, levels.significance, (items) => told("Items tried otherwise", items, study.items.length)),
    ),
  };
}

function json(value: unknown): string {
  return JSON.stringify(value);
}

/** Ideas and background stand in files of their own, for the pages that show them. */
export function withoutParts<Described extends StudyDescription>(study: Described): Described {
  const items = study.items.map(({ idea, reference, ...item }) => item);
  return { ...study, items, texts: textsOf(study, (key) => !BACKGROUND.includes(key)) };
}

function textsOf({ texts }: StudyDescription, isWanted: (key: string) => boolean): Study["texts"] {
  return Object.fromEntries(Object.entries(texts).filter(([key]) => isWanted(key)));
}
