import { conclude } from "../../src/analysis/conclusions/conclude.js";
import type { AuditedResults } from "../../src/audit/auditedResults.js";
import { WITHHELD } from "../../src/statistics/outcome.js";
import { byName } from "../../src/study/lookups.js";
import { scoreAnswers } from "../../src/study/scores.js";
import { declaredScoring } from "../../src/study/scoring.js";
import type { Study } from "../../src/study/study.js";
import { publishedResults } from "./publishedResults.js";

/**
 * What an audit compares a publication with: the study's results at its own scoring and criteria, as they are
 * published, and its respondents' totals where its answers are.
 */
export function auditedResults(study: Study, published = publishedResults(study)): AuditedResults {
  const { consistency, scatters, questions, grid, ...results } = published;
  return {
    ...results,
    conclusions: conclude(results),
    totals: study.publish === "answers" ? totals(study) : withheldTotals(study),
  };
}

function withheldTotals({ variables }: Study): AuditedResults["totals"] {
  return Object.fromEntries(variables.map(({ code }) => [code, WITHHELD]));
}

/** By variable and respondent; none of a respondent who is not scored or has a blank left. */
function totals(study: Study): AuditedResults["totals"] {
  const { n, columns } = scoreAnswers(study, declaredScoring(study));
  const { respondents } = study.answers;
  const lowest = study.scale.options[0]!.value;
  if (n < respondents.length) return {};
  return Object.fromEntries(
    study.variables.map(({ code }) => {
      const scores = study.items.filter(({ variable }) => variable === code).map((item) => byName(columns, item.code));
      const complete = respondents
        .map((name, i) => [name, scores.map((column) => column[i]!)] as const)
        .filter(([, row]) => !row.includes(0));
      return [
        code,
        Object.fromEntries(
          complete.map(([name, row]) => [name, row.reduce((sum, position) => sum + position - 1 + lowest, 0)]),
        ),
      ];
    }),
  );
}
