import type { Results } from "../../analysis/results/analyse.js";
import { relationElement } from "../../document/figure/relationElement.js";
import { type Piece, pieceOf } from "../../document/piece.js";
import { element } from "../../document/table/element.js";
import type { Rendering } from "../../document/table/rendering.js";
import { tableElement } from "../../document/table/tableElement.js";
import { pairOf } from "../../reproduce/recipe.js";
import { reproduction } from "../../reproduce/reproduction.js";
import { familyTable } from "./familyTable.js";
import { forestFigure } from "./forestFigure.js";
import { gridFigure } from "./gridFigure.js";
import type { FamilyReading } from "./questionReading.js";
import type { QuestionsWords } from "./words.js";

type Shown = Pick<Results, "study" | "scoring">;

/** Every research question with its answer, then their table and forest plot. Empty of a study that asks none. */
export function questionPieces(
  results: Shown,
  reading: FamilyReading,
  texts: QuestionsWords,
  rendering: Rendering,
): Piece[] {
  if (reading.questions.length === 0) return [];
  return [
    { key: "questions", shows: reading, build: () => answers(reading, texts) },
    pieceOf(tableElement, familyTable(results, reading, texts), rendering),
    repeated("questions-code", results, reading, texts),
    pieceOf(relationElement, forestFigure(results, reading, texts), rendering),
  ];
}

function answers(reading: FamilyReading, texts: QuestionsWords): HTMLElement {
  const items = reading.questions.map((question) =>
    element(
      "li",
      {},
      element("p", {}, element("b", {}, `${question.result.id}.`), ` ${question.text}`),
      element("p", {}, texts.answer(question, reading)),
    ),
  );
  return element("ul", { class: "questions" }, ...items);
}

/** The grid as a matrix, a table and a forest plot. Empty where there is none. */
export function gridPieces(
  results: Shown,
  reading: FamilyReading,
  texts: QuestionsWords,
  rendering: Rendering,
): Piece[] {
  if (reading.questions.length === 0) return [];
  return [
    pieceOf(relationElement, gridFigure(results, reading, texts), rendering),
    pieceOf(tableElement, familyTable(results, reading, texts), rendering),
    repeated("grid-code", results, reading, texts),
    pieceOf(relationElement, forestFigure(results, reading, texts), rendering),
  ];
}

function repeated(
  key: string,
  { study, scoring }: Shown,
  { questions, criteria }: FamilyReading,
  texts: QuestionsWords,
): Piece {
  const pairs = questions.map(({ result }) => pairOf(result));
  const build = () => reproduction({ study, scoring, criteria }, { kind: "correlations", pairs }, texts.reproduce);
  return { key, shows: [scoring, criteria, pairs], build };
}
