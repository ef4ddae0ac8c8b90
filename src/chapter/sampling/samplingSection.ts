import { samplingConclusion as sampled } from "../../analysis/conclusions/samplingConclusion.js";
import type { Results } from "../../analysis/results/analyse.js";
import { figureElement } from "../../document/figure/figureElement.js";
import { elementPiece } from "../../document/piece.js";
import { tableElement } from "../../document/table/tableElement.js";
import { samplingOutline } from "../../outline/sampling.js";
import { exhibited, type Section } from "../exhibit/section.js";
import { allocationTable } from "./allocationTable.js";
import { marginFormula } from "./marginFormula.js";
import { marginsTable } from "./marginsTable.js";
import { requiredSampleFigure } from "./requiredSampleFigure.js";
import { type SamplingReading, samplingReading } from "./samplingReading.js";
import { slovinFormula } from "./slovinFormula.js";
import type { SamplingWords } from "./words.js";

/** The population and its sample; nothing to say of a study without a population. */
export const samplingSection = {
  outline: samplingOutline,
  reads: async (ask) => ({ own: await ask("results"), also: {} }),
  facts: ({ results, criteria }) => samplingReading(results, sampled(results, criteria), criteria),
  sentences: {
    introduction: ({ facts, words }) => words.introduction(facts),
    cited: ({ study, words }) => words.cited(study.sampling),
    requirement: ({ facts, words }) => words.requirement(facts),
    achievement: ({ facts, words }) => words.achievement(facts),
    allocation: ({ facts, words }) => words.allocation(facts),
    precision: ({ facts, words }) => words.precision(facts),
  },
  exhibits: {
    allocation: exhibited(tableElement, ({ results, facts, words }) => allocationTable(results, facts!, words)),
    "required-sample": exhibited(figureElement, ({ results, facts, words }) =>
      requiredSampleFigure(results, facts!, words),
    ),
    margins: exhibited(tableElement, ({ results, facts, words }) => marginsTable(results, facts!, words)),
  },
  pieces: {
    "sample-formula": ({ facts, words }) => facts && elementPiece("sample-formula", slovinFormula(facts, words)),
    "margin-formula": ({ facts }) => facts?.marginOfError && elementPiece("margin-formula", marginFormula()),
  },
} satisfies Section<SamplingWords, SamplingReading | undefined, Results>;
