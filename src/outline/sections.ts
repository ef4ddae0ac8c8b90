import type { StudyDescription } from "../study/study.js";
import { audit } from "./audit.js";
import { consistency } from "./consistency.js";
import { hypotheses } from "./hypotheses.js";
import { instrument } from "./instrument.js";
import type { Outline } from "./outline.js";
import { questions } from "./questions.js";
import { respondents } from "./respondents.js";
import { sampling } from "./sampling.js";
import { sensitivity } from "./sensitivity.js";
import { summary } from "./summary.js";
import { variables } from "./variables.js";
import { verification } from "./verification.js";

/** Every section and page of the report, in order: numbers, navigation and checks follow it. */
export const SECTIONS: readonly Outline[] = [
  { name: "overview" },
  sampling,
  respondents,
  instrument,
  variables,
  hypotheses,
  questions,
  summary,
  sensitivity,
  consistency,
  audit,
  { name: "method" },
  { name: "glossary" },
  verification,
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
