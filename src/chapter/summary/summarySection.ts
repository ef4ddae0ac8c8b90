import { type Categories, categories } from "../../analysis/conclusions/categories.js";
import type { Results } from "../../analysis/results/analyse.js";
import { paragraphs } from "../../document/paragraphs.js";
import { elementPiece } from "../../document/piece.js";
import { tableElement } from "../../document/table/tableElement.js";
import { summaryOutline } from "../../outline/summary.js";
import { exhibited, type Section } from "../exhibit/section.js";
import { categoriesTable } from "./categoriesTable.js";
import { type SummaryReading, summaryReading } from "./summaryReading.js";
import type { SummaryWords } from "./words.js";

interface SummaryFacts {
  readonly categories: Categories;
  readonly reading: SummaryReading;
}

/** The categories of all items and scales. */
export const summarySection = {
  outline: summaryOutline,
  reads: async (ask) => ({ own: await ask("results"), also: {} }),
  facts: ({ results, criteria }) => {
    const found = categories(results, criteria);
    return { categories: found, reading: summaryReading(results, found, criteria) };
  },
  sentences: { opening: ({ facts, words }) => words.opening(facts.reading) },
  exhibits: {
    categories: exhibited(tableElement, ({ results, facts, words }) =>
      categoriesTable(results, facts.categories, words),
    ),
  },
  pieces: {
    variables: ({ facts, words }) => elementPiece("variables", paragraphs(facts.reading.variables.map(words.variable))),
  },
} satisfies Section<SummaryWords, SummaryFacts, Results>;
