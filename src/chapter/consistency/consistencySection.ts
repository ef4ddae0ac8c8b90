import type { Results } from "../../analysis/results/analyse.js";
import type { ResultsInDepth } from "../../analysis/results/analyseInDepth.js";
import { relationElement } from "../../document/figure/relationElement.js";
import { paragraphs } from "../../document/paragraphs.js";
import { elementPiece } from "../../document/piece.js";
import { tableElement } from "../../document/table/tableElement.js";
import { consistencyOutline } from "../../outline/consistency.js";
import { byCode, variableOf } from "../../study/lookups.js";
import { exhibited, type Section } from "../exhibit/section.js";
import { type ConsistencyReading, consistencyReading } from "./consistencyReading.js";
import { consistencyTable } from "./consistencyTable.js";
import { interItemFigure } from "./interItemFigure.js";
import { itemDeletionTable } from "./itemDeletionTable.js";
import type { ConsistencyWords } from "./words.js";

/** Whether the verdict on reliability depends on how it is measured. */
export const consistencySection = {
  outline: consistencyOutline,
  reads: async (ask) => ({ own: { ...(await ask("results")), ...(await ask("consistency")) }, also: {} }),
  facts: ({ results, criteria }) => consistencyReading(results, criteria),
  sentences: {
    introduction: ({ facts, words }) => words.introduction(facts),
    agreement: ({ facts, words }) => words.agreement(facts),
  },
  exhibits: {
    consistency: exhibited(tableElement, ({ results, criteria, facts, words }) =>
      consistencyTable(results, facts, criteria, words),
    ),
    "item-deletion": exhibited(tableElement, ({ results, words }) => itemDeletionTable(results, words)),
    "inter-item": exhibited(relationElement, ({ results, study, words }, code) => {
      const scales = results.consistency.filter(({ kind }) => kind === "variable");
      return interItemFigure(results, variableOf(study, code), byCode(scales, code), words);
    }),
  },
  pieces: {
    depending: ({ facts, words }) =>
      elementPiece("depending", paragraphs(facts.scales.map((scale) => words.depending(scale, facts)))),
    scales: ({ facts, words }) => elementPiece("scales", paragraphs(facts.scales.map(words.variable))),
    opposed: ({ facts, words }) => elementPiece("opposed", paragraphs(facts.opposed.map(words.opposed))),
    "without-value": ({ facts, words }) =>
      elementPiece("without-value", paragraphs(facts.without.map(words.withoutValue))),
  },
} satisfies Section<ConsistencyWords, ConsistencyReading, Results & Pick<ResultsInDepth, "consistency">>;
