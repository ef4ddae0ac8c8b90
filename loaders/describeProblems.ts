import { visibleText } from "../src/study/visibleText.js";
import { problemWords } from "../src/texts/language.js";
import type { Problem } from "./problem.js";

const shownInFull = 20;

/**
 * One problem as a line of Indonesian: place, what stands there, what should, how to mend it.
 *
 * @example
 * describeProblem({ file: "data/responses.csv", line: 42, column: "B2", respondent: "41", found: 'tertulis "6"',
 *   expected: "bilangan bulat 1 sampai 5", remedy: "Perbaiki.", severity: "error" });
 * // data/responses.csv baris 42, kolom B2 (responden 41): tertulis "6", seharusnya bilangan bulat 1 sampai 5. Perbaiki.
 */
export function describeProblem(problem: Problem): string {
  return visibleText(problemWords.sentence(problemWords.place(problem), problem, problem.severity === "warning"));
}

/**
 * All problems of a run, a line each: errors before warnings, the first twenty in full and the rest counted.
 *
 * @param further how many more errors there are, counted only
 * @example
 * describeProblems(error.problems);
 */
export function describeProblems(problems: readonly Problem[], further = 0): string {
  const ordered = [...ofSeverity(problems, "error"), ...ofSeverity(problems, "warning")];
  const rest = ordered.slice(shownInFull);
  const lines = ordered.slice(0, shownInFull).map(describeProblem);
  const errors = ofSeverity(rest, "error").length + further;
  if (errors + rest.length > 0) lines.push(problemWords.more(errors, ofSeverity(rest, "warning").length));
  return lines.join("\n");
}

const ofSeverity = (problems: readonly Problem[], severity: Problem["severity"]) =>
  problems.filter((problem) => problem.severity === severity);
