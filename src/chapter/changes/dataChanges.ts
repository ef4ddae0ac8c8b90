import { samplingConclusion } from "../../analysis/conclusions/samplingConclusion.js";
import type { Results } from "../../analysis/results/analyse.js";
import { type RespondentChanges, respondentChanges } from "../../study/respondentChanges.js";
import type { Answers } from "../../study/study.js";
import { type Move, moves } from "./moves.js";

/** A study as it was built: its answers, and their results by its own scoring. */
export interface Built {
  readonly results: Results;
  readonly answers: Answers;
}

/** What moved from one build to the next. */
export interface DataChanges {
  /** Of the data before. */
  readonly version: string;
  readonly respondents: RespondentChanges;
  /** Counts that are other than before: respondents that are scored, and those that Slovin's formula asks for. */
  readonly counts: readonly { readonly of: "scored" | "required"; readonly before: number; readonly after: number }[];
  /** None where one of the two had nobody to score: everything would be news. */
  readonly moves: readonly Move[];
}

/** Compares two builds of a study, each at the criteria that it declared. */
export function dataChanges(before: Built, after: Built): DataChanges {
  const [was, is] = [before, after].map(({ results }) => countsOf(results)) as [Counts, Counts];
  const counts = (["scored", "required"] as const).flatMap((of) => {
    const [earlier, now] = [was[of], is[of]];
    return earlier === undefined || now === undefined || earlier === now ? [] : [{ of, before: earlier, after: now }];
  });
  const bothScored = was.scored > 0 && is.scored > 0;
  return {
    version: before.results.study.data.version,
    respondents: respondentChanges(before.answers, after.answers),
    counts,
    moves: bothScored
      ? moves(before.results, after.results, before.results.study.criteria, after.results.study.criteria)
      : [],
  };
}

interface Counts {
  readonly scored: number;
  readonly required: number | undefined;
}

function countsOf(results: Results): Counts {
  return {
    scored: results.respondents.scored,
    required: samplingConclusion(results, results.study.criteria)?.required.whole,
  };
}
