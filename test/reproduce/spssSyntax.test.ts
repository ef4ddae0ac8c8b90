import { describe, expect, it } from "vitest";
import { spssSyntax } from "../../src/reproduce/spssSyntax.js";
import type { Coefficient } from "../../src/statistics/correlate.js";
import { declaredScoring, type Scoring } from "../../src/study/scoring.js";
import type { Study } from "../../src/study/study.js";
import { reproduce as texts } from "../../src/texts/id/reproduce.js";
import { studyOf } from "../studyOf.js";

const study = studyOf([[1, 2, 3, 4, 5]]); // A1 A2 A3, B1 B2
const hypotheses = {
  kind: "correlations",
  pairs: study.hypotheses.map((pair) => ({ ...pair, exact: false, decides: "approximate" as const })),
} as const;

/** The commands, without comments. */
function commands(test: Parameters<typeof spssSyntax>[3], scoring: Partial<Scoring> = {}, of: Study = study): string[] {
  const text = spssSyntax(of, { ...declaredScoring(of), ...scoring }, of.criteria, test, texts);
  return text.split("\n").filter((line) => line !== "" && !line.startsWith("*"));
}

describe("spssSyntax", () => {
  it("fills blanks with the middle, adds up and correlates, by the study's own names", () => {
    expect(commands(hypotheses)).toEqual([
      "RECODE A1 A2 A3 B1 B2 (SYSMIS=3).",
      "COMPUTE total_A = SUM(A1, A2, A3).",
      "COMPUTE total_B = SUM(B1, B2).",
      "EXECUTE.",
      "NONPAR CORR /VARIABLES=total_A WITH total_B /PRINT=SPEARMAN TWOTAIL NOSIG /MISSING=PAIRWISE.",
    ]);
  });

  it("follows the scoring: an item turned round, one left out, another coefficient", () => {
    const syntax = commands(hypotheses, { reversed: ["A1"], leftOut: ["B2"], coefficient: "kendall" });
    expect(syntax).toContain("COMPUTE A1 = 6 - A1.");
    expect(syntax).toContain("COMPUTE total_B = SUM(B1).");
    expect(syntax.join("\n")).not.toContain("B2");
    expect(syntax.at(-1)).toContain("/PRINT=KENDALL TWOTAIL");
    expect(commands(hypotheses, { coefficient: "pearson" }).at(-1)).toMatch(
      /^CORRELATIONS \/VARIABLES=total_A WITH total_B/,
    );
  });

  it("repeats an exact test by the module that has it, of the pairs that have one", () => {
    const exact = { kind: "correlations", pairs: hypotheses.pairs.map((pair) => ({ ...pair, exact: true })) } as const;
    const last = (coefficient: Coefficient) => commands(exact, { coefficient }).at(-1);
    expect(last("spearman")).toBe("CROSSTABS /TABLES=total_A BY total_B /STATISTICS=CORR /METHOD=EXACT.");
    expect(last("kendall")).toBe("CROSSTABS /TABLES=total_A BY total_B /STATISTICS=BTAU /METHOD=EXACT.");
  });

  it("treats blanks by the rule", () => {
    expect(commands(hypotheses, { blanks: "item" }).slice(0, 2)).toEqual([
      "COMPUTE total_A = 3 * MEAN(A1, A2, A3).",
      "COMPUTE total_B = 2 * MEAN(B1, B2).",
    ]);
    expect(commands(hypotheses, { blanks: "respondent" })[0]).toBe("SELECT IF (NMISS(A1, A2, A3, B1, B2) = 0).");
  });

  it("correlates every item with its total and with the rest, of those who answered every item", () => {
    const syntax = commands({ kind: "validity", variable: "B" }, { blanks: "item" });
    expect(syntax).toEqual([
      "COMPUTE total_B = SUM.2(B1, B2).",
      "COMPUTE rest_B1 = total_B - B1.",
      "COMPUTE rest_B2 = total_B - B2.",
      "EXECUTE.",
      "NONPAR CORR /VARIABLES=B1 B2 WITH total_B /PRINT=SPEARMAN TWOTAIL NOSIG /MISSING=PAIRWISE.",
      "NONPAR CORR /VARIABLES=B1 WITH rest_B1 /PRINT=SPEARMAN TWOTAIL NOSIG /MISSING=PAIRWISE.",
      "NONPAR CORR /VARIABLES=B2 WITH rest_B2 /PRINT=SPEARMAN TWOTAIL NOSIG /MISSING=PAIRWISE.",
    ]);
  });

  it("asks for alpha with its interval at the live level", () => {
    const syntax = spssSyntax(
      study,
      declaredScoring(study),
      { ...study.criteria, confidenceLevel: 0.995 },
      { kind: "reliability", scale: "AD" },
      texts,
    );
    expect(syntax).toContain("RELIABILITY /VARIABLES=A1 A2 A3\n  /SCALE('AD') ALL /MODEL=ALPHA");
    expect(syntax).toContain("CIN=99.5 ");
  });

  it("names columns as SPSS does that are no names there, and ends every comment where its line ends", () => {
    const odd = { ...study, items: study.items.map((item) => (item.code === "A1" ? { ...item, code: "1-a" } : item)) };
    expect(commands(hypotheses, {}, odd)).toContain("COMPUTE total_A = SUM(@1_a, A2, A3).");
    for (const blanks of ["midpoint", "item", "respondent"] as const) {
      for (const test of [
        hypotheses,
        { kind: "validity", variable: "A" },
        { kind: "reliability", scale: "A" },
      ] as const) {
        const comments = spssSyntax(study, { ...declaredScoring(study), blanks }, study.criteria, test, texts)
          .split("\n")
          .filter((line) => line.startsWith("*"));
        expect(comments.length).toBeGreaterThan(1);
        for (const comment of comments) expect(comment).toMatch(/^\* [^*]*[^.]\.$/);
      }
    }
  });

  it("breaks long lists between names", () => {
    const wide = studyOf([Array.from({ length: 60 }, () => 3)]);
    const [recode, ...more] = commands(hypotheses, {}, wide);
    for (const line of [recode, ...more]) expect(line!.length).toBeLessThan(130);
    expect([recode, ...more].join(" ").match(/\bA\d+\b/g)).toHaveLength(60);
  });
});
