import type { Results } from "../../analysis/results/analyse.js";
import type { Sensitivity } from "../../analysis/results/sensitivity.js";
import { figureElement } from "../../document/figure/figureElement.js";
import { paragraphs } from "../../document/paragraphs.js";
import { elementPiece } from "../../document/piece.js";
import { tableElement } from "../../document/table/tableElement.js";
import { sensitivityOutline } from "../../outline/sensitivity.js";
import { parametersOf } from "../../study/parameters.js";
import { exhibited, type Section } from "../exhibit/section.js";
import { sensitivityFigure } from "./sensitivityFigure.js";
import { type SensitivityReading, sensitivityReading } from "./sensitivityReading.js";
import { sensitivityTable, type TrialAddress } from "./sensitivityTable.js";
import { trialsOf } from "./trialAddress.js";
import type { SensitivityWords } from "./words.js";

interface SensitivityFacts {
  readonly reading: SensitivityReading;
  readonly trials: TrialAddress | undefined;
}

/** How far results rest on one item: by the study's own scoring, whatever the reader's. */
export const sensitivitySection = {
  outline: sensitivityOutline,
  reads: async (ask) => ({ own: await ask("results"), also: { sensitivity: await ask("sensitivity") } }),
  facts: ({ results: { study, respondents }, criteria, also }, { addresses }) => ({
    reading: sensitivityReading(study, also.sensitivity, criteria),
    trials: trialsOf(
      parametersOf(study, respondents.blank, addresses.parameters),
      criteria,
      addresses.pages.instrument,
    ),
  }),
  sentences: {
    introduction: ({ facts, words }) => words.introduction(facts.reading),
    trials: ({ facts, words }) => words.trials(facts.trials !== undefined),
  },
  exhibits: {
    "sensitivity-chart": exhibited(figureElement, ({ study, also, words }) =>
      sensitivityFigure(study, also.sensitivity, words),
    ),
    sensitivity: exhibited(tableElement, ({ study, criteria, also, facts, words }) =>
      sensitivityTable(study, also.sensitivity, criteria, facts.trials, words),
    ),
  },
  pieces: {
    alphas: ({ facts, words }) => elementPiece("alphas", paragraphs(facts.reading.variables.map(words.alphaOf))),
    correlations: ({ facts, words }) => elementPiece("correlations", paragraphs(words.correlations(facts.reading))),
  },
} satisfies Section<SensitivityWords, SensitivityFacts, Results, { readonly sensitivity: Sensitivity }>;
