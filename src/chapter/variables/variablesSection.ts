import { type Categories, categories } from "../../analysis/conclusions/categories.js";
import { scaleSummary } from "../../analysis/conclusions/scaleSummary.js";
import type { Results } from "../../analysis/results/analyse.js";
import { chosenBands } from "../../analysis/results/category.js";
import { figureElement } from "../../document/figure/figureElement.js";
import { tableElement } from "../../document/table/tableElement.js";
import { variablesOutline } from "../../outline/variables.js";
import { withIdeas } from "../../study/ideas.js";
import { inLanguage } from "../../study/inLanguage.js";
import { byName, dimensionOf, itemOf, variableOf } from "../../study/lookups.js";
import { exhibited, type Section } from "../exhibit/section.js";
import { answersFigure } from "./answersFigure.js";
import { bandsTable } from "./bandsTable.js";
import { dimensionPieces } from "./dimensionPieces.js";
import { dimensionsTable } from "./dimensionsTable.js";
import { itemTable } from "./itemTable.js";
import { meansFigure } from "./meansFigure.js";
import { overviewTable } from "./overviewTable.js";
import { variableAnswers } from "./variableAnswers.js";
import type { VariablesWords } from "./words.js";

/** The answers to the items of a variable, and the means of its dimensions: a page each. */
export const variablesSection = {
  outline: variablesOutline,
  reads: async (ask) => ({ own: withIdeas(await ask("results"), await ask("ideas")), also: {} }),
  facts: ({ results, criteria }) => categories(results, criteria),
  sentences: {
    name: ({ study, code, words }) => inLanguage(variableOf(study, code).name, words.language),
    introduction: ({ results, study, code, words }) =>
      words.introduction(variableAnswers(results, variableOf(study, code))),
    summary: ({ results, study, code, facts, words }) =>
      words.summary(scaleSummary(results, variableOf(study, code), facts)),
  },
  exhibits: {
    bands: exhibited(tableElement, ({ study, criteria, words }) =>
      bandsTable(study, chosenBands(study, criteria), words),
    ),
    answers: exhibited(figureElement, ({ results, study, words }, code) =>
      answersFigure(results, ...dimensionOf(study, code), words),
    ),
    items: exhibited(tableElement, ({ results, study, facts, words }, code) =>
      itemTable(results, itemOf(study, code), byName(facts.items, code), words),
    ),
    overview: exhibited(tableElement, ({ results, study, facts, words }, code) =>
      overviewTable(results, variableOf(study, code), facts, words),
    ),
    means: exhibited(figureElement, ({ results, study, criteria, facts, words }, code) =>
      meansFigure(results, variableOf(study, code), chosenBands(study, criteria), facts, words),
    ),
    dimensions: exhibited(tableElement, ({ results, study, facts, words }, code) =>
      dimensionsTable(results, variableOf(study, code), facts, words),
    ),
  },
  pieces: {
    "dimension-by-dimension": ({ results, study, code, facts, words }, rendering) =>
      dimensionPieces(results, variableOf(study, code), facts, words, rendering),
  },
} satisfies Section<VariablesWords, Categories, Results>;
