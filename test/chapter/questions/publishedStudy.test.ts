import { describe, expect, it } from "vitest";
import { loadStudy } from "../../../loaders/loadStudy.js";
import reference from "../../../site/reference/questions-r.json";
import { CLOSED_FORM, relativeError } from "../../../site/reference/relativeError.js";
import { concludeInDepth } from "../../../src/analysis/conclusions/concludeInDepth.js";
import { analyseInDepth } from "../../../src/analysis/results/analyseInDepth.js";
import { declaredScoring } from "../../../src/study/scoring.js";

const { study } = loadStudy("data");

describe.each(["spearman", "pearson", "kendall"] as const)(
  "the research questions of the published study, by %s",
  (coefficient) => {
    const results = analyseInDepth(study, { ...declaredScoring(study), coefficient });
    const decided = concludeInDepth(results);

    it.each(["questions", "grid"] as const)("have the coefficients, intervals, p and adjusted p of R: %s", (family) => {
      const expected = reference.values[coefficient][family];
      expect(results[family].map(({ from, to }) => [from, to])).toEqual(expected.map(({ from, to }) => [from, to]));
      results[family].forEach(({ correlation, test, adjusted }, i) => {
        const { r, p, adjusted: holm, interval95 } = expected[i]!;
        const { interval } = decided[family][i]!;
        const found = { ...correlation, ...test, ...interval } as Record<string, unknown>;
        expect(relativeError(found["coefficient"], r)).toBeLessThan(CLOSED_FORM);
        expect(relativeError(found["p"], p)).toBeLessThan(CLOSED_FORM);
        expect(relativeError(adjusted, holm)).toBeLessThan(CLOSED_FORM);
        expect(relativeError(found["lower"], interval95[0]!)).toBeLessThan(CLOSED_FORM);
        expect(relativeError(found["upper"], interval95[1]!)).toBeLessThan(CLOSED_FORM);
      });
    });
  },
);

it("the published study asks of every dimension of CRM how it goes with loyalty, in both languages", () => {
  expect(study.questions.map(({ from, to }) => [from, to])).toEqual(
    study.variables[0]!.dimensions.map(({ code }) => [code, study.variables[1]!.code]),
  );
  for (const { text } of study.questions) for (const language of [text.id, text.en]) expect(language).toMatch(/\?$/);
});
