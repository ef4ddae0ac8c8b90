import { auditReport } from "../../src/audit/auditReport.js";
import { encodeAnswers } from "../../src/study/codedAnswers.js";
import { ideasOf } from "../../src/study/ideas.js";
import { BACKGROUND } from "../../src/study/parts.js";
import type { Study, StudyDescription } from "../../src/study/study.js";
import { shell } from "../../src/texts/language.js";
import { bundleWorker } from "../bundleWorker.js";
import type { EvaluatedStudy } from "./evaluateStudy.js";
import { shownByPages } from "./shownByPages.js";

const SHOWN = shownByPages(shell.language);

/**
 * Every file that pages load, by name: what a page shows stands in the file of its subject, so that no page loads what
 * it does not show.
 */
export async function pageData(evaluated: EvaluatedStudy): Promise<Readonly<Record<string, string>>> {
  return {
    ...studyData(evaluated),
    "resampling.js": await bundleWorker("src/reader/resampling.ts"),
    "rescoring.js": await bundleWorker("src/rescoring.ts"),
    "verification.json": json(evaluated.verification),
  };
}

/** The files that the study decides. */
export function studyData({
  study,
  results: published,
  hypotheses,
  sensitivity,
  entries,
}: Omit<EvaluatedStudy, "verification">): Readonly<Record<string, string>> {
  const { consistency, scatters, questions, grid, ...results } = published;
  return {
    "answers.json": json(study.publish === "answers" ? encodeAnswers(study.answers) : null), // pages then never ask for them
    "audit.json": json(entries),
    "auditReport.json": json(auditReport(entries)),
    "background.json": JSON.stringify({ texts: textsOf(study, (key) => BACKGROUND.includes(key)) }, SHOWN),
    "consistency.json": json({ consistency }),
    "hypotheses.json": json(hypotheses),
    "ideas.json": JSON.stringify(ideasOf(study), SHOWN),
    "inputs.json": json(study.data.files),
    "misprints.json": json(entries.filter(({ verdict, shown }) => verdict === "differs" && shown !== undefined)),
    "quality.json": json({ quality: study.quality, answerQuality: study.answerQuality }),
    "results.json": JSON.stringify({ ...results, study: withoutParts(results.study) }, SHOWN),
    "sensitivity.json": json(sensitivity),
  };
}

function json(value: unknown): string {
  return JSON.stringify(value);
}

/** Parts of a study that stand in files of their own, for the pages that show them. */
type Apart = "quality" | "answerQuality";

/** A study without ideas, background, the quality of its answers and the fingerprints of its files. */
export function withoutParts<Described extends StudyDescription>(study: Described): Omit<Described, Apart> {
  const { quality: _quality, answerQuality: _answerQuality, ...rest } = study;
  const items = study.items.map(({ idea, reference, ...item }) => item);
  const data = { ...study.data, files: study.data.files.map(({ path }) => ({ path })) };
  return { ...rest, items, data, texts: textsOf(study, (key) => !BACKGROUND.includes(key)) };
}

function textsOf({ texts }: StudyDescription, isWanted: (key: string) => boolean): Study["texts"] {
  return Object.fromEntries(Object.entries(texts).filter(([key]) => isWanted(key)));
}
