import type { Results } from "../analyses/analyse.js";
import { familyTable } from "../analyses/questions/familyTable.js";
import { forestFigure } from "../analyses/questions/forestFigure.js";
import { gridFigure } from "../analyses/questions/gridFigure.js";
import type { FamilyReading } from "../analyses/questions/questionReading.js";
import { relationElement } from "../figure/relationElement.js";
import { element } from "../table/element.js";
import type { Rendering } from "../table/rendering.js";
import { tableElement } from "../table/tableElement.js";
import type { QuestionsTexts } from "../texts/id/questions.js";
import { reproduction } from "./reproduction.js";

type Shown = Pick<Results, "study" | "scoring">;

/** Every research question with its answer, then their table and forest plot. Empty of a study that asks none. */
export function questionSections(results: Shown, reading: FamilyReading, texts: QuestionsTexts, rendering: Rendering): HTMLElement[] {
  if (reading.questions.length === 0) return [];
  const answers = reading.questions.map((question) =>
    element(
      "li",
      {},
      element("p", {}, element("b", {}, `${question.result.id}.`), ` ${question.text}`),
      element("p", {}, texts.answer(question, reading)),
    ),
  );
  return [
    element("ul", { class: "questions" }, ...answers),
    tableElement(familyTable(results, reading, texts), rendering),
    repeated(results, reading, texts),
    relationElement(forestFigure(results, reading, texts), rendering),
  ];
}

/** The grid as a matrix, a table and a forest plot. Empty where there is none. */
export function gridSections(results: Shown, reading: FamilyReading, texts: QuestionsTexts, rendering: Rendering): HTMLElement[] {
  if (reading.questions.length === 0) return [];
  return [
    relationElement(gridFigure(results, reading, texts), rendering),
    tableElement(familyTable(results, reading, texts), rendering),
    repeated(results, reading, texts),
    relationElement(forestFigure(results, reading, texts), rendering),
  ];
}

function repeated({ study, scoring }: Shown, { questions, criteria }: FamilyReading, texts: QuestionsTexts): HTMLElement {
  const pairs = questions.map(({ result: { id, from, to } }) => ({ id, from, to }));
  return reproduction({ study, scoring, criteria }, { kind: "correlations", pairs }, texts.reproduce);
}
