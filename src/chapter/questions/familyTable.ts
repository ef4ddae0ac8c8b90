import type { Results } from "../../analysis/results/analyse.js";
import { decidingP } from "../../analysis/results/decidingP.js";
import type { Cell, Column, Row, Table } from "../../document/table/table.js";
import type { Coefficient } from "../../statistics/correlate.js";
import { isMissing } from "../../statistics/outcome.js";
import { explanation, INTERVAL_OF, TEST_OF } from "../exhibit/explanation.js";
import { coefficientCell, frame, outcomeCell, pCell } from "../exhibit/frame.js";
import type { FamilyReading, QuestionReading } from "./questionReading.js";
import type { QuestionsWords } from "./words.js";

/**
 * Every question of a family: coefficient, interval, p, adjusted p, strength and what the adjusted p decides. Rows
 * stand under the scale that they start from where it has several.
 */
export function familyTable(
  { study, scoring }: Pick<Results, "study" | "scoring">,
  reading: FamilyReading,
  texts: QuestionsWords,
): Table {
  const { family, questions } = reading;
  const sections = family === "grid";
  return {
    ...frame(study, family, texts),
    caption: texts.tableCaption[family],
    columns: columns(reading, scoring.coefficient, texts),
    rows: questions.flatMap((question, i) => {
      const starts = sections && question.result.from !== questions[i - 1]?.result.from;
      return [...(starts ? [section(question)] : []), questionRow(question, reading, texts)];
    }),
    notes: [texts.tableNote(reading)],
  };
}

function columns({ family, criteria }: FamilyReading, coefficient: Coefficient, texts: QuestionsWords): Column[] {
  const interval = {
    group: texts.interval(criteria.confidenceLevel),
    groupHref: explanation(INTERVAL_OF[coefficient], texts),
  };
  return [
    { key: "question", label: family === "grid" ? texts.to : texts.from, format: { kind: "text" }, heading: true },
    {
      key: "coefficient",
      label: texts.coefficients[coefficient].symbol,
      href: explanation(coefficient, texts),
      format: { kind: "number", digits: 3 },
    },
    { key: "lower", label: texts.lower, ...interval, format: { kind: "number", digits: 3 } },
    { key: "upper", label: texts.upper, ...interval, format: { kind: "number", digits: 3 } },
    { key: "p", label: "p", href: explanation(TEST_OF[coefficient], texts), format: { kind: "p" } },
    { key: "adjusted", label: texts.adjusted, href: explanation("holm", texts), format: { kind: "p" } },
    { key: "rejected", label: texts.nullLabel, format: { kind: "text" } },
    { key: "strength", label: texts.strength, format: { kind: "text" } },
    { key: "n", label: "n", format: { kind: "integer" } },
  ];
}

function section({ from }: QuestionReading): Row {
  return { kind: "section", cells: { question: { value: from } } };
}

function questionRow(
  { from, to, result, decision }: QuestionReading,
  { family, criteria, limits }: FamilyReading,
  texts: QuestionsWords,
): Row {
  const levels = [criteria.significanceLevel];
  const { correlation, adjusted } = result;
  const { interval, strength, rejectedInFamily, otherwiseInFamily } = decision;
  const deciding = decidingP(result);
  const end = (of: "lower" | "upper"): Cell => outcomeCell(isMissing(interval) ? interval : interval[of], texts);
  const word = (value: string | undefined, missing: unknown): Cell =>
    value === undefined && isMissing(missing)
      ? { value: null, note: texts.missing(missing.missing) }
      : { value: value ?? "" };
  return {
    kind: "plain",
    key: result.id,
    cells: {
      question: { value: family === "grid" ? to : texts.pair(result.id, from, to) },
      n: { value: result.n },
      coefficient: coefficientCell(isMissing(correlation) ? correlation : correlation.coefficient, limits, texts),
      lower: end("lower"),
      upper: end("upper"),
      p: pCell(isMissing(deciding) ? deciding : deciding.p, levels, texts),
      adjusted: pCell(adjusted, levels, texts),
      strength: word(isMissing(strength) ? undefined : strength.id, strength),
      rejected: {
        ...word(isMissing(rejectedInFamily) ? undefined : texts.rejected(rejectedInFamily), rejectedInFamily),
        ...(otherwiseInFamily && { note: texts.otherwise(otherwiseInFamily, criteria.significanceLevel) }),
      },
    },
  };
}
