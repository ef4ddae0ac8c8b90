import { deletions } from "../../analysis/conclusions/deletion.js";
import { type Reliability, reliability } from "../../analysis/conclusions/reliability.js";
import { type Validity, validity } from "../../analysis/conclusions/validity.js";
import type { Results } from "../../analysis/results/analyse.js";
import { figureElement } from "../../document/figure/figureElement.js";
import { listing } from "../../document/listing.js";
import { paragraphs } from "../../document/paragraphs.js";
import { elementPiece } from "../../document/piece.js";
import { tableElement } from "../../document/table/tableElement.js";
import { instrumentOutline } from "../../outline/instrument.js";
import type { Checked } from "../exhibit/pageData.js";
import { exhibited, type Section } from "../exhibit/section.js";
import { alphaIfDeletedTable } from "./alphaIfDeletedTable.js";
import { criticalFormula } from "./criticalFormula.js";
import { reliabilityReproductions, validityReproductions } from "./instrumentReproductions.js";
import { pilotReliabilityTable } from "./pilotReliabilityTable.js";
import { pilotValidityTable } from "./pilotValidityTable.js";
import { type ReliabilityReading, reliabilityReading } from "./reliabilityReading.js";
import { reliabilityTable } from "./reliabilityTable.js";
import { validityFigure } from "./validityFigure.js";
import { type ValidityReading, validityReading } from "./validityReading.js";
import { validityTable } from "./validityTable.js";
import type { InstrumentPageWords } from "./words.js";

interface InstrumentFacts {
  readonly validity: Validity;
  readonly reliability: Reliability;
  readonly items: ValidityReading;
  readonly scales: ReliabilityReading;
}

/** Validity and reliability, in the pilot and in the answers, and how carefully the questionnaire was filled in. */
export const instrumentSection = {
  outline: instrumentOutline,
  reads: async (ask) => ({ own: await ask("results"), also: { checked: await ask("quality") } }),
  facts: ({ results, criteria }) => {
    const tests = validity(results, criteria);
    const alphas = reliability(results, criteria);
    const items = validityReading(results, tests, criteria);
    return { validity: tests, reliability: alphas, items, scales: reliabilityReading(results, alphas) };
  },
  sentences: {
    introduction: ({ study, facts, words }) => words.introduction(study, facts.items),
    method: ({ study, facts, words }) => words.method(study, facts.items),
    pilotCutoff: ({ facts, words }) => words.pilotCutoff(facts.items),
    pilotValidity: ({ facts, words }) => words.pilotValidity(facts.items),
    answersCutoff: ({ facts, words }) => words.answersCutoff(facts.items),
    answersValidity: ({ facts, words }) => words.answersValidity(facts.items),
    pilotReliability: ({ facts, words }) => words.pilotReliability(facts.scales),
    answersReliability: ({ facts, words }) => words.answersReliability(facts.scales),
    quality: ({ also, words }) => words.quality.introduction(also.checked),
    consequence: ({ also, words }) => words.quality.consequence(also.checked),
  },
  exhibits: {
    "pilot-validity": exhibited(tableElement, ({ results, facts, words }) =>
      pilotValidityTable(results, facts.validity, words),
    ),
    validity: exhibited(tableElement, ({ results, criteria, facts, words }) =>
      validityTable(results, facts.validity, criteria, words),
    ),
    "validity-chart": exhibited(figureElement, ({ results, criteria, facts, words }) =>
      validityFigure(results, facts.validity, criteria, words),
    ),
    "pilot-reliability": exhibited(tableElement, ({ results, facts, words }) =>
      pilotReliabilityTable(results, facts.reliability, words),
    ),
    reliability: exhibited(tableElement, ({ results, criteria, facts, words }) =>
      reliabilityTable(results, facts.reliability, criteria, words),
    ),
    "alpha-if-deleted": exhibited(tableElement, ({ results, words }) => alphaIfDeletedTable(results, words)),
  },
  pieces: {
    "pilot-formula": ({ facts, criteria, words }) => {
      const formula = facts.items.pilot && criticalFormula(facts.items.pilot, criteria, words);
      return formula && elementPiece("pilot-formula", formula);
    },
    "answers-formulas": ({ facts, criteria, words }) =>
      facts.items.answers.cutoffs
        .map((own) => criticalFormula(own, criteria, words))
        .map((formula, i) => formula && elementPiece(`answers-formula-${i}`, formula)),
    "validity-code": ({ study, results: { scoring }, criteria, words }) =>
      validityReproductions({ study, scoring, criteria }, words.reproduce),
    "reliability-code": ({ study, results: { scoring }, criteria, words }) =>
      reliabilityReproductions({ study, scoring, criteria }, words.reproduce),
    deletions: ({ results, words }) => elementPiece("deletions", paragraphs(deletions(results).map(words.deletion))),
    patterns: ({ also, words }) => elementPiece("quality", listing(words.quality.findings(also.checked))),
  },
} satisfies Section<InstrumentPageWords, InstrumentFacts, Results, { readonly checked: Checked }>;
