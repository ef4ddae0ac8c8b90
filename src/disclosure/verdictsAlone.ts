import { conclude } from "../analysis/conclusions/conclude.js";
import type { Verdicts } from "../analysis/results/analyse.js";
import type { ResultsInDepth } from "../analysis/results/analyseInDepth.js";
import type { ScaleConsistency } from "../analysis/results/consistency.js";
import type { HypothesisResult } from "../analysis/results/hypothesisResult.js";
import type { CountedItem, ItemResult } from "../analysis/results/itemResult.js";
import type { QuestionResult } from "../analysis/results/questionResults.js";
import type { ScaleResult } from "../analysis/results/scaleResult.js";
import { isMissing, type Outcome, WITHHELD } from "../statistics/outcome.js";
import { ENUMERATED } from "../statistics/permutationTest.js";
import { undisclosed } from "./discloseItem.js";
import { named } from "./named.js";

/** Category and decision of scales; of items nothing. */
export function verdictsAlone(results: ResultsInDepth): ResultsInDepth {
  const { study, scoring, respondents, items, scales, hypotheses, questions, grid, consistency } = results;
  return named<ResultsInDepth>({
    study,
    scoring,
    respondents,
    items: items.map((item) => withheldItem(item as CountedItem, respondents.n)),
    scales: scales.map(withheldScale),
    hypotheses: hypotheses.map(withheldTest),
    verdicts: verdictsOf(results),
    questions: questions.map(withheldQuestion),
    grid: grid.map(withheldQuestion),
    scatters: [],
    consistency: consistency.map(withheldConsistency),
  });
}

function withheldItem(item: CountedItem, n: number): ItemResult {
  return { ...undisclosed(item), withheld: n, blank: WITHHELD, filled: WITHHELD, n: WITHHELD };
}

function withheldScale({ code, kind, variable, n, complete, items }: ScaleResult): ScaleResult {
  return named<ScaleResult>({
    code,
    kind,
    variable,
    n,
    complete,
    mean: WITHHELD,
    total: { mean: WITHHELD, standardDeviation: WITHHELD },
    alpha: WITHHELD,
    items: items.map(withheldPart),
    opposition: undefined,
  });
}

/** Of an item as a part of its scale nothing but its code. */
export function withheldPart({ code }: ScaleResult["items"][number]): ScaleResult["items"][number] {
  return { code, total: WITHHELD, rest: WITHHELD, alphaIfDeleted: WITHHELD };
}

/**
 * Of the tests only which one decides stays, where it follows from the number of respondents: with more, an exact one
 * tells of the answers.
 */
function withheldTest({ id, from, to, n, coefficient, decides }: HypothesisResult): HypothesisResult {
  return named<HypothesisResult>({
    id,
    from,
    to,
    n,
    coefficient,
    correlation: WITHHELD,
    test: WITHHELD,
    exact: undefined,
    drawn: undefined,
    deviating: undefined,
    decides: n <= ENUMERATED ? decides : undefined,
  });
}

function withheldQuestion(result: QuestionResult): QuestionResult {
  const adjusted = { adjusted: WITHHELD, log10Adjusted: undefined, adjustedOtherwise: undefined };
  return named<QuestionResult>({
    exact: undefined,
    drawn: undefined,
    deviating: undefined,
    decides: undefined,
    ...withheldTest(result),
    ...adjusted,
  });
}

function withheldConsistency({ code, kind, items, correlations }: ScaleConsistency): ScaleConsistency {
  return named<ScaleConsistency>({
    code,
    kind,
    items,
    standardizedAlpha: WITHHELD,
    omega: WITHHELD,
    meanCorrelation: WITHHELD,
    correlations: withoutPairs(correlations),
  });
}

/** Correlations of items, none of which is published. */
export function withoutPairs(correlations: ScaleConsistency["correlations"]): ScaleConsistency["correlations"] {
  return correlations.map((row) => row.map(() => WITHHELD));
}

function verdictsOf(results: ResultsInDepth): Verdicts {
  const { categories, decisions } = conclude(results);
  const plain = <Found extends { index: number; label: { id: string }; lookup: "rounded" | "exact" }>(
    found: Outcome<Found>,
  ) => (isMissing(found) ? found : { index: found.index, label: found.label, lookup: found.lookup });
  return {
    categories: Object.fromEntries(
      Object.entries(categories.scales).map(([code, category]) => [code, plain(category)]),
    ),
    rejected: Object.fromEntries(decisions.map(({ id, rejected }) => [id, rejected])),
    otherwise: Object.fromEntries(
      decisions.flatMap(({ id, otherwise }, i) =>
        otherwise && results.hypotheses[i]!.n <= ENUMERATED
          ? [[id, { by: otherwise.by, rejected: otherwise.rejected }]]
          : [],
      ),
    ),
  };
}
