import type { Results } from "../../analysis/results/analyse.js";
import type { ResultsInDepth } from "../../analysis/results/analyseInDepth.js";
import { relationElement } from "../../document/figure/relationElement.js";
import { tableElement } from "../../document/table/tableElement.js";
import { questionsOutline } from "../../outline/questions.js";
import { exhibited, type Section } from "../exhibit/section.js";
import { strengthTable } from "../exhibit/strengthTable.js";
import { familyTable } from "./familyTable.js";
import { forestFigure } from "./forestFigure.js";
import { gridFigure } from "./gridFigure.js";
import { gridPieces, questionPieces } from "./questionPieces.js";
import { familyReadings } from "./questionReading.js";
import type { QuestionsWords } from "./words.js";

/**
 * The research questions with their answers, and all pairs of dimensions, each family adjusted for its number of tests.
 */
export const questionsSection = {
  outline: questionsOutline,
  reads: async (ask) => {
    const { questions: asked, grid } = await ask("hypotheses");
    return { own: { ...(await ask("results")), questions: asked, grid }, also: {} };
  },
  facts: ({ results, criteria }, words) => familyReadings(results, criteria, words.language),
  sentences: {
    introduction: ({ facts, words }) => words.introduction(facts.questions),
    multiplicity: ({ words }) => words.multiplicity(),
    gridIntroduction: ({ facts, words }) => words.gridIntroduction(facts.grid, facts.questions),
  },
  exhibits: {
    strength: exhibited(tableElement, ({ results, words }) => strengthTable(results, words.hypothesis)),
    questions: exhibited(tableElement, ({ results, facts, words }) => familyTable(results, facts.questions, words)),
    "questions-forest": exhibited(relationElement, ({ results, facts, words }) =>
      forestFigure(results, facts.questions, words),
    ),
    "grid-matrix": exhibited(relationElement, ({ results, facts, words }) => gridFigure(results, facts.grid, words)),
    grid: exhibited(tableElement, ({ results, facts, words }) => familyTable(results, facts.grid, words)),
    "grid-forest": exhibited(relationElement, ({ results, facts, words }) => forestFigure(results, facts.grid, words)),
  },
  pieces: {
    answers: ({ results, facts, words }, rendering) => questionPieces(results, facts.questions, words, rendering),
    pairs: ({ results, facts, words }, rendering) => gridPieces(results, facts.grid, words, rendering),
  },
} satisfies Section<
  QuestionsWords,
  ReturnType<typeof familyReadings>,
  Results & Pick<ResultsInDepth, "questions" | "grid">
>;
