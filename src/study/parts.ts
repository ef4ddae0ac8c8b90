import type { StudyDescription } from "./study.js";

/** What some studies have and others do not. */
export interface Parts {
  readonly hypotheses: boolean;
  readonly questions: boolean;
  /** Dimensions of independent variables that can be paired with those of dependent ones. */
  readonly grid: boolean;
  /** Questions or a grid: tests that are adjusted for one another. */
  readonly families: boolean;
  /** Any scales whose correlation is tested. */
  readonly tests: boolean;
  readonly population: boolean;
  readonly background: boolean;
}

/** What a part of a page may be about. */
export type Part = keyof Parts;

/** Keys of the study's texts that the first page alone shows. */
export const BACKGROUND = ["background", "questions", "background-reference"];

/**
 * What a study has: pages, and sections of them, stand only where there is what they are about.
 *
 * @example partsOf(study).hypotheses // false
 */
export function partsOf(
  study: Pick<StudyDescription, "hypotheses" | "questions" | "variables" | "strata" | "texts">,
): Parts {
  const hypotheses = study.hypotheses.length > 0;
  const questions = study.questions.length > 0;
  const grid = ["independent", "dependent"].every((role) => study.variables.some((variable) => variable.role === role));
  const families = questions || grid;
  return {
    hypotheses,
    questions,
    grid,
    families,
    tests: hypotheses || families,
    population: study.strata.length > 0,
    background: BACKGROUND.some((key) => study.texts[key] !== undefined),
  };
}
