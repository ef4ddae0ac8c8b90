import type { StudyDescription } from "../study/study.js";
import { auditOutline } from "./audit.js";
import { consistencyOutline } from "./consistency.js";
import { hypothesesOutline } from "./hypotheses.js";
import { instrumentOutline } from "./instrument.js";
import type { Outline } from "./outline.js";
import { questionsOutline } from "./questions.js";
import { respondentsOutline } from "./respondents.js";
import { samplingOutline } from "./sampling.js";
import { sensitivityOutline } from "./sensitivity.js";
import { summaryOutline } from "./summary.js";
import { variablesOutline } from "./variables.js";
import { verificationOutline } from "./verification.js";

/** Every section and page of the report, in order: numbers, navigation and checks follow it. */
export const SECTIONS: readonly Outline[] = [
  { name: "overview" },
  samplingOutline,
  respondentsOutline,
  instrumentOutline,
  variablesOutline,
  hypothesesOutline,
  questionsOutline,
  summaryOutline,
  sensitivityOutline,
  consistencyOutline,
  auditOutline,
  { name: "method" },
  { name: "glossary" },
  verificationOutline,
  { name: "downloads" },
];

/** A page of the report: its section, and the code of what it is about, where the section has a page each. */
export interface OutlinedPage {
  readonly outline: Outline;
  readonly code: string;
}

/** The pages that a study has, in order. */
export function pagesOf(study: StudyDescription): OutlinedPage[] {
  return SECTIONS.filter(({ exists }) => exists?.(study) ?? true).flatMap((outline) =>
    (outline.codes?.(study) ?? [""]).map((code) => ({ outline, code })),
  );
}
