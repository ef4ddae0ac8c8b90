import type { Results } from "../../analysis/results/analyse.js";
import type { HypothesisResult } from "../../analysis/results/hypothesisResult.js";
import type { Cell, Column, Row, Table } from "../../document/table/table.js";
import { isMissing } from "../../statistics/outcome.js";
import { STAR_LEVELS, significanceStars } from "../../statistics/significanceStars.js";
import { inLanguage } from "../../study/inLanguage.js";
import { scaleName } from "../../study/scaleName.js";
import { explanation, TEST_OF } from "../exhibit/explanation.js";
import { frame, pCell } from "../exhibit/frame.js";
import type { HypothesisWords } from "./words.js";

/**
 * The correlation of two totals as the square matrix that SPSS prints: coefficient, two-sided significance and N, each
 * variable with each.
 */
export function correlationTable({ study }: Results, hypothesis: HypothesisResult, texts: HypothesisWords): Table {
  const pair = [hypothesis.from, hypothesis.to].map((code) => ({
    code,
    name: inLanguage(scaleName(study, code), texts.language),
  }));
  const group = texts.spss.group[hypothesis.coefficient];
  return {
    ...frame(study, `correlation/${hypothesis.id}`, texts),
    caption: texts.correlationCaption(pair.map(({ name }) => name)),
    columns: [
      { key: "statistic", label: texts.statistic, format: { kind: "text" }, heading: true },
      ...pair.map(
        ({ code, name }): Column => ({
          key: code,
          label: name,
          ...(group && { group }),
          format: { kind: "number", digits: 3 },
        }),
      ),
    ],
    rows: pair.flatMap((variable) => variableRows(variable, hypothesis, texts)),
    notes: [texts.spssLabels(hypothesis.coefficient)],
  };
}

function variableRows(
  variable: { code: string; name: string },
  hypothesis: HypothesisResult,
  texts: HypothesisWords,
): Row[] {
  const { coefficient } = hypothesis;
  const codes = [hypothesis.from, hypothesis.to];
  const row = (key: string, heading: Cell, itself: Cell, other: Cell): Row => ({
    kind: "plain",
    key: `${variable.code}/${key}`,
    cells: {
      statistic: heading,
      ...Object.fromEntries(codes.map((code) => [code, code === variable.code ? itself : other])),
    },
  });
  const count: Cell = { value: hypothesis.n, format: { kind: "integer" } };
  return [
    { kind: "section", cells: { statistic: { value: variable.name } } },
    row(
      "coefficient",
      { value: texts.spss.coefficient[coefficient], href: explanation(coefficient, texts) },
      itselfCell(hypothesis, texts),
      coefficientCell(hypothesis, texts),
    ),
    row(
      "p",
      { value: texts.spss.significance, href: explanation(TEST_OF[coefficient], texts) },
      { value: "–", note: texts.untested(coefficient) },
      significanceCell(hypothesis, texts),
    ),
    row("n", { value: texts.spss.n }, count, count),
  ];
}

/** A variable that does not vary does not correlate with itself either. */
function itselfCell({ correlation }: HypothesisResult, texts: HypothesisWords): Cell {
  return isMissing(correlation) ? { value: null, note: texts.missing(correlation.missing) } : { value: 1 };
}

function coefficientCell({ correlation, test, exact }: HypothesisResult, texts: HypothesisWords): Cell {
  if (isMissing(correlation)) return { value: null, note: texts.missing(correlation.missing) };
  const reached = isMissing(test) ? undefined : significanceStars(test.p);
  if (!reached) return { value: correlation.coefficient };
  const { stars, below } = reached;
  const note = exact && exact.p >= below ? texts.starsOtherwise(stars, below, exact.p) : texts.stars(stars, below);
  return { value: correlation.coefficient, note };
}

function significanceCell({ test, exact }: HypothesisResult, texts: HypothesisWords): Cell {
  if (!isMissing(test))
    return {
      format: { kind: "p" },
      ...pCell(test.p, STAR_LEVELS, texts),
      ...(exact && { note: texts.exactP(exact.p) }),
    };
  const reason = texts.missing(test.missing);
  return { value: null, note: exact ? texts.exactInstead(reason, exact.p) : reason };
}
