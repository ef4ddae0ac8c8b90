import { describe, expect, test } from "vitest";
import { loadStudy } from "../../loaders/loadStudy.js";
import { CLOSED_FORM, relativeError } from "../../site/reference/relativeError.js";
import { concludeInDepth } from "../../src/analysis/conclusions/concludeInDepth.js";
import { analyseInDepth } from "../../src/analysis/results/analyseInDepth.js";
import { decidingP, type FoundP } from "../../src/analysis/results/decidingP.js";
import { rCode } from "../../src/reproduce/rCode.js";
import { pairOf, type Reproduced } from "../../src/reproduce/recipe.js";
import { isMissing } from "../../src/statistics/outcome.js";
import { seededRandom } from "../../src/statistics/seededRandom.js";
import { declaredScoring, type Scoring } from "../../src/study/scoring.js";
import type { Criteria, Study } from "../../src/study/study.js";
import { reproduce as texts } from "../../src/texts/id/reproduce.js";
import { scaleOf, studyOf } from "../studyOf.js";
import { missingFromR, runR } from "./runR.js";

const missing = missingFromR();
/** R's factanal stops where its own optimizer does. */
const FITTED = 1e-6;

const published = loadStudy("data").study;
const reliability = (study: Study): Reproduced[] =>
  [...study.variables, ...study.variables.flatMap(({ dimensions }) => dimensions)].map(({ code }) => ({
    kind: "reliability",
    scale: code,
  }));
function correlationsOf(study: Study, scoring: Scoring): Reproduced[] {
  const { hypotheses, questions } = analyseInDepth(study, scoring);
  return [hypotheses, questions]
    .filter(({ length }) => length > 0)
    .map((all) => ({ kind: "correlations", pairs: all.map(pairOf) }));
}
const testsOf = (study: Study, scoring: Scoring): Reproduced[] => [
  ...correlationsOf(study, scoring),
  ...study.variables.map(({ code }): Reproduced => ({ kind: "validity", variable: code })),
];

/** Answers with blanks, on a scale that starts at 0, an item keyed the other way. */
function withBlanks(respondents = 40): Study {
  const random = seededRandom(12);
  const rows = Array.from({ length: respondents }, () => {
    const leaning = random();
    return Array.from({ length: 7 }, (_, i) =>
      random() < 0.06 ? 0 : 1 + Math.floor(2.5 * (i === 1 ? 1 - leaning : leaning) + 2.5 * random()),
    );
  });
  const scale = scaleOf(5);
  const plain = studyOf(rows, {
    scale: { ...scale, options: scale.options.map((option) => ({ ...option, value: option.value - 1 })) },
  });
  const question = (id: string, from: string, to: string) => ({ id, from, to, text: { id: "?" } });
  return {
    ...plain,
    items: plain.items.map((item) => (item.code === "A2" ? { ...item, keying: "-" } : item)),
    questions: [question("Q1", "A", "B"), question("Q2", "AD", "BD")],
  };
}

/** Every number of the results that a test's code finds, beside R's. */
function compare(study: Study, scoring: Scoring, criteria: Criteria, tests: readonly Reproduced[]): void {
  const results = analyseInDepth(study, scoring);
  const conclusions = concludeInDepth(results, criteria);
  const found = runR(study, tests.map((reproduced) => rCode(study, scoring, criteria, reproduced, texts))); // biome-ignore format: one call
  const near = (actual: unknown, expected: unknown, tolerance = CLOSED_FORM) =>
    void expect(relativeError(expected, actual as number)).toBeLessThan(tolerance);
  tests.forEach((reproduced, i) => {
    const rows = found[i]!;
    if (reproduced.kind === "correlations") {
      expect(rows).toHaveLength(reproduced.pairs.length);
      rows.forEach((row, at) => {
        const { id } = reproduced.pairs[at]!;
        const all = [...results.hypotheses, ...results.questions];
        const ours = all.find((candidate) => candidate.id === id)!;
        const { interval } = [...conclusions.decisions, ...conclusions.questions].find(
          (candidate) => candidate.id === id,
        )!;
        if (isMissing(ours.correlation) || isMissing(ours.test) || isMissing(interval))
          throw new Error(`${id} has no value`);
        expect(row["n"]).toBe(ours.n);
        near(row["coefficient"], ours.correlation.coefficient);
        near(row["p"], ours.test.p);
        if ("exact" in row && row["exact"] !== "NA") near(row["exact"], ours.exact!.p);
        expect("exact" in row && row["exact"] !== "NA").toBe(ours.exact !== undefined);
        if (ours.drawn)
          expect(Math.abs((row["deciding"] as number) - ours.drawn.p)).toBeLessThan(
            6 * Math.sqrt(ours.drawn.p / ours.drawn.permutations),
          );
        else if ("deciding" in row) near(row["deciding"], (decidingP(ours) as FoundP).p);
        near(row["lower"], interval.lower);
        near(row["upper"], interval.upper);
        if ("adjusted" in ours && "adjusted" in row && !ours.drawn) near(row["adjusted"], ours.adjusted);
      });
    } else if (reproduced.kind === "validity") {
      const scale = results.scales.find(({ code, kind }) => kind === "variable" && code === reproduced.variable)!;
      expect(rows.map(({ item }) => item)).toEqual(scale.items.map(({ code }) => code));
      scale.items.forEach((item, at) => {
        near(rows[at]!["total"], item.total);
        near(rows[at]!["rest"], item.rest);
        expect(rows[at]!["valid"]).toBe(
          conclusions.validity.answers.items.find(({ code }) => code === item.code)!.valid,
        );
      });
    } else {
      const at = results.scales.findIndex(({ code }) => code === reproduced.scale);
      const [scale, consistency] = [results.scales[at]!, results.consistency[at]!];
      const { interval } = conclusions.reliability.scales[at]!;
      if (isMissing(interval)) throw new Error(`${scale.code} has no interval`);
      near(rows[0]!["alpha"], scale.alpha);
      near(rows[0]!["standardized"], consistency.standardizedAlpha);
      near(rows[0]!["mean_correlation"], consistency.meanCorrelation);
      near(rows[0]!["lower"], interval.lower);
      near(rows[0]!["upper"], interval.upper);
      expect("omega" in rows[0]!).toBe(scale.items.length > 2);
      if (isMissing(consistency.omega)) expect([undefined, "NA"]).toContain(rows[0]!["omega"]);
      else near(rows[0]!["omega"], consistency.omega, FITTED);
    }
  });
}

describe("rCode, run by R, finds what this project finds", () => {
  test("of the study's hypotheses, questions, items and scales", { timeout: 60_000 }, (context) => {
    context.skip(missing !== undefined, missing);
    const scoring = declaredScoring(published);
    compare(published, scoring, published.criteria, [...testsOf(published, scoring), ...reliability(published)]);
  });

  test.for(["pearson", "kendall"] as const)(
    "by another coefficient, at other criteria: %s",
    { timeout: 60_000 },
    (coefficient, context) => {
      context.skip(missing !== undefined, missing);
      const criteria = {
        ...published.criteria,
        confidenceLevel: 0.99,
        significanceLevel: 0.01,
        tails: 1,
        validity: "item-rest",
      } as const;
      const scoring = { ...declaredScoring(published), coefficient, leftOut: ["X1"], reversed: ["Y7"] };
      compare(published, scoring, criteria, testsOf(published, scoring));
    },
  );

  test.for(["midpoint", "item", "respondent"] as const)(
    "of answers with blanks, by the rule: %s",
    { timeout: 60_000 },
    (blanks, context) => {
      context.skip(missing !== undefined, missing);
      const study = withBlanks();
      const scoring = { ...declaredScoring(study), blanks, reversed: ["B1"] };
      compare(study, scoring, study.criteria, [...testsOf(study, scoring), ...reliability(study).slice(0, 2)]);
    },
  );

  test("of omega whose likelihood has a second top, where a search from R's own starts ends", {
    timeout: 60_000,
  }, (context) => {
    context.skip(missing !== undefined, missing);
    const counted = [
      [1, 2, 4, 4, 4],
      [1, 3, 4, 4, 4],
      [1, 4, 1, 4, 4],
      [3, 4, 2, 4, 4],
      [1, 4, 3, 1, 4],
      [1, 4, 3, 4, 2],
      [2, 4, 4, 1, 4],
      [1, 4, 4, 2, 4],
      [1, 4, 4, 4, 3],
      [14, 4, 4, 4, 4],
    ];
    const rows = counted.flatMap(([times, ...answers]) =>
      Array.from({ length: times! }, () => [...answers, ...answers]),
    );
    const study = studyOf(rows);
    expect(analyseInDepth(study).consistency[0]!.omega).toEqual({ missing: "Heywood case" });
    compare(study, declaredScoring(study), study.criteria, [{ kind: "reliability", scale: "A" }]);
  });

  test.for(["spearman", "pearson", "kendall"] as const)(
    "of few respondents, whose exact p decides, and of more, whose permutations are drawn: %s",
    { timeout: 120_000 },
    (coefficient, context) => {
      context.skip(missing !== undefined, missing);
      const few = { ...withBlanks(7), test: "auto", coefficient } as const;
      const many = { ...withBlanks(40), test: "exact", coefficient } as const;
      const untied = {
        ...studyOf(
          Array.from({ length: 11 }, (_, i) => [1 + (i % 5), 1 + Math.floor(i / 5), 1, (i * 7) % 11 > 5 ? 2 : 1]),
        ),
        coefficient,
      };
      for (const study of [few, many, untied]) {
        const scoring = declaredScoring(study);
        compare(study, scoring, study.criteria, correlationsOf(study, scoring));
      }
    },
  );
});
