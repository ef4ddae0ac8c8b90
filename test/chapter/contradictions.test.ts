import { describe, expect, it } from "vitest";
import { loadStudy } from "../../loaders/loadStudy.js";
import { concludeInDepth } from "../../src/analysis/conclusions/concludeInDepth.js";
import { analyseInDepth, type ResultsInDepth } from "../../src/analysis/results/analyseInDepth.js";
import type { HypothesisResult } from "../../src/analysis/results/hypothesisResult.js";
import { type Sensitivity, sensitivityOf } from "../../src/analysis/results/sensitivity.js";
import { resultsDocument } from "../../src/analysis/resultsDocument.js";
import { moves } from "../../src/chapter/changes/moves.js";
import { correlationTable } from "../../src/chapter/hypotheses/correlationTable.js";
import { hypothesisReadings } from "../../src/chapter/hypotheses/hypothesisReading.js";
import { headlines } from "../../src/chapter/overview/headlines.js";
import { familyTable } from "../../src/chapter/questions/familyTable.js";
import { forestFigure } from "../../src/chapter/questions/forestFigure.js";
import { gridFigure } from "../../src/chapter/questions/gridFigure.js";
import { familyReadings } from "../../src/chapter/questions/questionReading.js";
import { sensitivityReading } from "../../src/chapter/sensitivity/sensitivityReading.js";
import type { Coefficient } from "../../src/statistics/correlate.js";
import { holm } from "../../src/statistics/holm.js";
import { isMissing, type Outcome } from "../../src/statistics/outcome.js";
import type { Criteria, Study, TestRule } from "../../src/study/study.js";
import { hypothesis as hypothesisTexts } from "../../src/texts/id/hypothesis.js";
import { moves as movesTexts } from "../../src/texts/id/moves.js";
import { overview } from "../../src/texts/id/overview.js";
import { questions as questionTexts } from "../../src/texts/id/questions.js";
import { sensitivity as sensitivityTexts } from "../../src/texts/id/sensitivity.js";
import { randomStudy } from "../randomStudy.js";

const RULES: readonly TestRule[] = ["approximate", "auto", "exact"];
const COEFFICIENTS: readonly Coefficient[] = ["spearman", "pearson", "kendall"];
/** Of studies of few respondents with hypotheses or a grid: others have nothing to contradict. */
const SEEDS = Array.from({ length: 200 }, (_, i) => i + 1)
  .filter(isTelling)
  .slice(0, 15);

function isTelling(seed: number): boolean {
  const { answers, hypotheses, items } = randomStudy(seed);
  return (
    answers.respondents.length > 3 && answers.respondents.length < 10 && hypotheses.length > 0 && items.length < 40
  );
}

/** What says that another test decides otherwise. */
const SAID = /[Mm]enurut uji (?:eksak|pendekatan)/;

/** For any correlation, which the words of a random study need not be. */
const strength: Study["strength"] = { bands: [{ from: 0, label: { id: "Ada" } }] };

/** A random study by a rule, each coefficient as often as the others. */
const asked = (seed: number, test: TestRule): Study => ({
  ...randomStudy(seed),
  strength,
  test,
  coefficient: COEFFICIENTS[seed % 3]!,
});

/** Approximate and exact p lie on different sides of the level. */
const contradict = (approximate: Outcome<number>, exact: Outcome<number>, level: number) =>
  !isMissing(approximate) && !isMissing(exact) && approximate < level !== exact < level;
const approximateP = ({ test }: HypothesisResult): Outcome<number> => (isMissing(test) ? test : test.p);
const otherOf = (result: HypothesisResult): Outcome<number> => {
  if (result.drawn) return result.drawn.p;
  return result.exact ? result.exact.p : { missing: "too few respondents" };
};

/** The usual level, and one between the two p of a correlation, where they part. */
function levels(results: ResultsInDepth): number[] {
  const between = [...results.hypotheses, ...results.grid].flatMap((one) => {
    const [approximate, exact] = [approximateP(one), otherOf(one)];
    return isMissing(approximate) || isMissing(exact) ? [] : [(approximate + exact) / 2].filter((level) => level < 0.5);
  });
  return [0.05, ...between.slice(0, 1), ...between.slice(-1)];
}

/** Every place in which the verdict on a hypothesis stands, in the order of the hypotheses. */
function hypothesisVerdicts(results: ResultsInDepth, items: Sensitivity, criteria: Criteria): string[][] {
  const conclusions = concludeInDepth(results, criteria);
  const readings = hypothesisReadings(results, conclusions.decisions, criteria);
  const heads = headlines(results, conclusions).hypotheses;
  const sensitive = sensitivityReading(results.study, items, criteria).hypotheses;
  const undecided = results.hypotheses.map(({ id, from, to, n, coefficient }) => ({
    id,
    from,
    to,
    n,
    coefficient,
    correlation: few,
    test: few,
  }));
  const moved = moves({ ...results, hypotheses: undecided }, results, criteria).filter(
    ({ kind }) => kind === "decision",
  );
  return results.hypotheses.map(({ correlation }, i) => [
    overview.hypothesis(heads[i]!),
    hypothesisTexts.decision(readings[i]!),
    ...(isMissing(correlation) ? [] : [movesTexts.sentence(moved.shift()!).replace(/^.* menjadi /, "")]),
    sensitivityTexts.correlations({
      items: 0,
      analyses: 0,
      withheld: false,
      significanceLevel: 0.05,
      variables: [],
      hypotheses: [sensitive[i]!],
    })[0]!,
  ]);
}

const few = { missing: "too few respondents" } as const;

/** Sees that each verdict on a hypothesis says what it must, and counts those that another test contradicts. */
function hypothesesSaid(results: ResultsInDepth, items: Sensitivity, criteria: Criteria): number {
  const study = { ...results.study, criteria };
  const document = JSON.parse(resultsDocument({ ...results, study })).conclusions;
  const verdicts = hypothesisVerdicts(results, items, criteria);
  const contradicted = results.hypotheses.map((one) =>
    contradict(approximateP(one), otherOf(one), criteria.significanceLevel),
  );
  results.hypotheses.forEach((result, i) => {
    for (const verdict of verdicts[i]!) expect(SAID.test(verdict), verdict).toBe(contradicted[i]);
    expect("otherwise" in document.decisions[i]).toBe(contradicted[i]);
    if (contradicted[i]) expect(document.decisions[i].otherwise.rejected).toBe(!document.decisions[i].rejected);
    const notes = correlationTable(results, result, hypothesisTexts).rows.map(
      ({ cells }) => cells[result.to]?.note ?? "",
    );
    for (const note of notes.filter((text) => text.startsWith("*"))) {
      const level = note.startsWith("**") ? 0.01 : 0.05;
      expect(/menurut uji eksak tidak/.test(note), note).toBe(result.exact !== undefined && result.exact.p >= level);
    }
  });
  return contradicted.filter(Boolean).length;
}

/** The same of both families, by p that are adjusted here anew. */
function familiesSaid(results: ResultsInDepth, criteria: Criteria): number {
  const decided = concludeInDepth(results, criteria);
  const readings = familyReadings(results, criteria, "id");
  const contradicted = (["questions", "grid"] as const).map((family) => {
    const [reading, all] = [readings[family], results[family]];
    if (all.length === 0) return [];
    const first = (one: Outcome<number>, other: Outcome<number>) => (isMissing(one) ? other : one);
    const adjusted = (ps: readonly Outcome<number>[]) =>
      holm(ps.map((p) => (isMissing(p) ? p : { p }))).map((one) => (isMissing(one) ? one : one.p));
    const approximate = adjusted(all.map((one) => first(approximateP(one), otherOf(one))));
    const exact = adjusted(all.map((one) => first(otherOf(one), approximateP(one))));
    const others = all.map((_, i) => contradict(approximate[i]!, exact[i]!, criteria.significanceLevel));
    expect(all.map((_, i) => "otherwiseInFamily" in decided[family][i]!)).toEqual(others);
    expect(reading.questions.map((one) => SAID.test(questionTexts.answer(one, reading)))).toEqual(others);
    const rows = familyTable(results, reading, questionTexts).rows.filter(({ kind }) => kind === "plain");
    expect(rows.map(({ cells }) => SAID.test(cells["rejected"]!.note ?? ""))).toEqual(others);
    const forest = forestFigure(results, reading, questionTexts);
    expect(forest.chart.rows.map(({ text }) => text.endsWith("†"))).toEqual(others);
    const some = others.some(Boolean);
    expect([forest.alt, ...forest.notes].map((text) => SAID.test(text))).toEqual([some, some]);
    return others;
  });
  if (results.grid.length > 0) {
    const matrix = gridFigure(results, readings.grid, questionTexts);
    expect(matrix.chart.rows.flatMap(({ cells }) => cells.map((cell) => cell!.text.endsWith("†")))).toEqual(
      contradicted[1],
    );
    expect(SAID.test(questionTexts.gridIntroduction(readings.grid, readings.questions))).toBe(
      contradicted[1]!.some(Boolean),
    );
  }
  return contradicted.flat().filter(Boolean).length;
}

describe.each(RULES)("where the study's rule is %s", (rule) => {
  it("a verdict of a random study stands nowhere without the other test that decides otherwise, nor with one that does not", () => {
    let contradictions = 0;
    for (const seed of SEEDS) {
      const study = asked(seed, rule);
      const results = analyseInDepth(study);
      const items = sensitivityOf(study);
      for (const significanceLevel of levels(results)) {
        const criteria = { ...study.criteria, significanceLevel };
        contradictions += hypothesesSaid(results, items, criteria) + familiesSaid(results, criteria);
      }
    }
    expect(contradictions).toBeGreaterThan(5);
  });

  it("a correlation of a random study always has a decision", () => {
    for (const seed of SEEDS) {
      const results = analyseInDepth(asked(seed, rule));
      const conclusions = concludeInDepth(results);
      for (const [
        list,
        decisions,
      ] of [[results.hypotheses, conclusions.decisions], [results.grid, conclusions.grid]] as const) // biome-ignore format: two lists
        list.forEach(
          ({ correlation }, i) =>
            void expect(typeof decisions[i]!.rejected === "boolean").toBe(!isMissing(correlation)),
        );
    }
  });
});

const APART =
  ". Selang itu memuat 0, padahal H₀ ditolak: keduanya tidak sejalan, karena selang dan ujinya dihitung dengan cara yang berlainan";

describe("the cases of few respondents", () => {
  const study = (name: string, changes: Partial<Study> = {}) => ({
    ...loadStudy(`test/fixtures/cases/${name}`).study,
    ...changes,
  });
  const said = (changed: Study) => {
    const results = analyseInDepth(changed);
    const conclusions = concludeInDepth(results);
    const reading = hypothesisReadings(results, conclusions.decisions, changed.criteria)[0]!;
    return {
      front: overview.hypothesis(headlines(results, conclusions).hypotheses[0]!),
      decision: hypothesisTexts.decision(reading),
    };
  };

  it.each([
    [
      "small-rho-of-five",
      "spearman",
      "rho Spearman = 0,900; p = 0,037",
      "p eksak = 0,083",
      "sangat kuat",
      `−0,169 sampai 0,996${APART}`,
    ],
    [
      "small-rho-with-ties",
      "spearman",
      "rho Spearman = 0,949; p = 0,014",
      "p eksak = 0,067",
      "sangat kuat",
      "0,148 sampai 0,998",
    ],
  ] as const)("%s says both p", (name, coefficient, found, exact, strength, interval) => {
    const { front, decision } = said(study(name, { coefficient }));
    expect(front).toBe(
      `Var X dan Var Y berkorelasi secara signifikan (${found}); kekuatannya ${strength}. Menurut uji eksak keduanya tidak berkorelasi secara signifikan (${exact}). Selang kepercayaannya ${interval}.`,
    );
    expect(decision).toBe(
      `Karena p lebih kecil dari taraf signifikansi 0,05, H₀ ditolak dan Hₐ diterima: ada. Menurut uji eksak H₀ tidak ditolak (${exact}).`,
    );
  });

  it("small-tau-of-four says both p", () => {
    expect(said(study("small-tau-of-four", { coefficient: "kendall" })).front).toBe(
      "Var X dan Var Y berkorelasi secara signifikan (tau-b Kendall = 1,000; p = 0,042); kekuatannya sangat kuat. Menurut uji eksak keduanya tidak berkorelasi secara signifikan (p eksak = 0,083). Selang kepercayaannya tidak dapat dihitung: respondennya terlalu sedikit.",
    );
  });

  it("decide by the exact p where the study says auto", () => {
    expect(said(study("small-rho-of-five", { test: "auto" })).front).toBe(
      "Var X dan Var Y tidak berkorelasi secara signifikan (rho Spearman = 0,900; p eksak = 0,083); kekuatannya sangat kuat. Menurut uji pendekatan keduanya berkorelasi secara signifikan (p pendekatan = 0,037). Selang kepercayaannya −0,169 sampai 0,996.",
    );
  });
});
