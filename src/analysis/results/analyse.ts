import type { Outcome } from "../../statistics/outcome.js";
import type { Scoring } from "../../study/scoring.js";
import type { Study, StudyDescription } from "../../study/study.js";
import type { Category } from "./category.js";
import type { Otherwise } from "./decidingP.js";
import { type HypothesisResult, hypothesisResult } from "./hypothesisResult.js";
import { type ItemResult, itemResult } from "./itemResult.js";
import { type ScaleResult, scaleResult } from "./scaleResult.js";
import { type ScoredStudy, scoredStudy } from "./scoredStudy.js";

/**
 * What every page may show of the answers, at full precision, and the study it belongs to. Plain JSON of a few
 * kilobytes whatever the number of respondents; no criterion (significance level, band set, ...) has acted on it yet.
 */
export interface Results {
  readonly study: StudyDescription;
  readonly scoring: Scoring;
  readonly respondents: RespondentCount;
  readonly items: readonly ItemResult[];
  readonly scales: readonly ScaleResult[];
  readonly hypotheses: readonly HypothesisResult[];
  /**
   * Of a study that publishes results alone and has few respondents: all that is published of its scales, at its own
   * criteria.
   */
  readonly verdicts?: Verdicts;
}

export interface Verdicts {
  /** Of variables and dimensions, by code. */
  readonly categories: Readonly<Record<string, Outcome<Category>>>;
  /** Of hypotheses, by id: whether the null hypothesis is rejected. */
  readonly rejected: Readonly<Record<string, Outcome<boolean>>>;
  /** Of those that the other test decides otherwise: which one it is, and what it decides. */
  readonly otherwise: Readonly<Record<string, Otherwise>>;
}

export interface RespondentCount {
  /** Rows of the answers. */
  readonly n: number;
  /** Respondents that are scored. */
  readonly scored: number;
  /** Respondents left out because of a blank. */
  readonly excluded: number;
  /** Blank answers, and those of them that the study's rule filled. */
  readonly blank: number;
  readonly filled: number;
}

/**
 * The one computation of the project: from answers to results. Pure; the same at build and in a browser.
 *
 * @param scoring What turns answers into scores; the study's own by default.
 */
export function analyse(study: Study, scoring?: Scoring): Results {
  return analyseScored(scoredStudy(study, scoring));
}

/** Analyses a study that is scored already. */
export function analyseScored(scored: ScoredStudy): Results {
  const { study, scoring, scores, scales, totals } = scored;
  const { answers, ...description } = study;
  const items = study.items.map((item) => itemResult(study, scores, item));
  return {
    study: description,
    scoring,
    respondents: {
      n: answers.respondents.length,
      scored: scores.n,
      excluded: scores.excluded,
      blank: sum(items.map((item) => item.blank)),
      filled: sum(items.map((item) => item.filled)),
    },
    items,
    scales: scales.map((scale) => scaleResult(scored, scale)),
    hypotheses: study.hypotheses.map((hypothesis) =>
      hypothesisResult(totals, hypothesis, { coefficient: scoring.coefficient, test: study.test }),
    ),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
