import type { Results } from "../../analysis/results/analyse.js";
import type { Figure, MatrixChart } from "../../document/figure/figure.js";
import type { Row, Table } from "../../document/table/table.js";
import { isMissing } from "../../statistics/outcome.js";
import { firstThat } from "../../study/lookups.js";
import { explanation } from "../exhibit/explanation.js";
import { frame, outcomeCell } from "../exhibit/frame.js";
import type { FamilyReading, QuestionReading } from "./questionReading.js";
import type { QuestionsWords } from "./words.js";

/** The grid's coefficients as a matrix: a row a dimension that it starts from, a column one that it leads to. */
export function gridFigure(
  { study, scoring }: Pick<Results, "study" | "scoring">,
  reading: FamilyReading,
  texts: QuestionsWords,
): Figure<MatrixChart> {
  const place = frame(study, "grid-matrix", texts);
  const columns = distinct(reading.questions, "to");
  const rows = distinct(reading.questions, "from");
  const cell = (from: string, to: string) =>
    firstThat(
      reading.questions,
      `question on ${from} and ${to}`,
      ({ result }) => result.from === from && result.to === to,
    );
  return {
    ...place,
    caption: texts.matrixCaption,
    alt: texts.matrixAlt(reading),
    chart: {
      kind: "matrix",
      columns: columns.map(({ code }) => code),
      rows: rows.map(({ code, name }) => ({
        label: name,
        cells: columns.map((column) => {
          const { result, decision } = cell(code, column.code);
          if (isMissing(result.correlation)) return { value: null, text: "–" };
          const { coefficient } = result.correlation;
          return {
            value: coefficient,
            text: texts.cell(coefficient, decision.rejectedInFamily === true, decision.otherwiseInFamily !== undefined),
          };
        }),
      })),
    },
    table: matrixTable(place, rows, columns, cell, explanation(scoring.coefficient, texts), texts),
    notes: [texts.codes(columns), texts.matrixNote(reading, texts.coefficients[scoring.coefficient].symbol)],
  };
}

interface Named {
  readonly code: string;
  readonly name: string;
}

function distinct(questions: readonly QuestionReading[], side: "from" | "to"): Named[] {
  return [...new Map(questions.map((question) => [question.result[side], question[side]]))].map(([code, name]) => ({
    code,
    name,
  }));
}

function matrixTable(
  place: ReturnType<typeof frame>,
  rows: readonly Named[],
  columns: readonly Named[],
  cell: (from: string, to: string) => QuestionReading,
  href: string,
  texts: QuestionsWords,
): Table {
  return {
    ...place,
    caption: texts.matrixCaption,
    columns: [
      { key: "from", label: texts.from, format: { kind: "text" }, heading: true },
      ...columns.map(({ code, name }) => ({
        key: code,
        label: name,
        href,
        format: { kind: "number", digits: 3 } as const,
      })),
    ],
    rows: rows.map(({ code, name }): Row => {
      const cells = columns.map((column) => {
        const { correlation } = cell(code, column.code).result;
        return [
          column.code,
          outcomeCell(isMissing(correlation) ? correlation : correlation.coefficient, texts),
        ] as const;
      });
      return { kind: "plain", key: code, cells: { ...Object.fromEntries(cells), from: { value: name } } };
    }),
    notes: [],
  };
}
