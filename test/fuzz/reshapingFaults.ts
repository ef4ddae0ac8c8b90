import { openFiles } from "../../loaders/files/inputFolder.js";
import { readStudy } from "../../loaders/loadStudy.js";
import { collectProblems } from "../../loaders/problem.js";
import type { Study } from "../../src/study/study.js";
import type { Base } from "./bases.js";
import type { Reshaping } from "./reshaping.js";

/** What became of a reshaped study that should not have: another answer, another respondent, or not a word. */
export function reshapingFaults(
  base: Base,
  { what, files, expects }: Reshaping,
): { readonly read: boolean; readonly faults: readonly string[] } {
  const problems = collectProblems("study");
  const bytes = (path: string) => (files.has(path) ? Buffer.from(files.get(path)!) : undefined);
  const study = readStudy(openFiles(bytes, problems), problems)?.study;
  const found = fault(base, study, problems.all.length, expects);
  return { read: study !== undefined, faults: found === undefined ? [] : [`${base.name}, ${what}: ${found}`] };
}

function fault(
  base: Base,
  study: Study | undefined,
  problems: number,
  expects: Reshaping["expects"],
): string | undefined {
  switch (expects) {
    case "error":
      return study && "a study without an error";
    case "warning":
      return problems > 0 ? undefined : "not a word";
    case "same answers":
      if (study === undefined) return "refused";
      return answersOf(study) === answersOf(base.study)
        ? undefined
        : `answers ${answersOf(study)} instead of ${answersOf(base.study)}`;
  }
}

/** Every respondent with the answers, in order. */
function answersOf({ answers: { respondents, columns }, items }: Study): string {
  return respondents.map((id, row) => `${id}: ${items.map(({ code }) => columns[code]![row]).join(" ")}`).join("; ");
}
