import { decisions } from "../../analysis/conclusions/decision.js";
import { type TestPower, testPower, testPowers } from "../../analysis/conclusions/testPower.js";
import type { Results } from "../../analysis/results/analyse.js";
import { type ResampledScoring, resampledFor } from "../../analysis/results/resampledFor.js";
import type { Scatter } from "../../analysis/results/scatter.js";
import type { Figure, LineChart } from "../../document/figure/figure.js";
import { framedFigure } from "../../document/figure/framedFigure.js";
import { line } from "../../document/figure/line.js";
import { relationElement } from "../../document/figure/relationElement.js";
import { paragraphs } from "../../document/paragraphs.js";
import { elementPiece } from "../../document/piece.js";
import { tableElement } from "../../document/table/tableElement.js";
import { hypothesesOutline } from "../../outline/hypotheses.js";
import { byId } from "../../study/lookups.js";
import { exhibited, type Section } from "../exhibit/section.js";
import { strengthTable } from "../exhibit/strengthTable.js";
import { coefficientFormula } from "./coefficientFormula.js";
import { correlationTable } from "./correlationTable.js";
import { hypothesisPieces } from "./hypothesisPieces.js";
import { type HypothesisReading, hypothesisReadings, testedHypotheses } from "./hypothesisReading.js";
import { powerFigure } from "./powerFigure.js";
import { type ResampledReading, resampledReadings } from "./resampledReading.js";
import { resamplingTable } from "./resamplingTable.js";
import { scatterFigure } from "./scatterFigure.js";
import type { HypothesesWords } from "./words.js";

interface HypothesesFacts {
  readonly readings: readonly HypothesisReading[];
  readonly resampled: readonly ResampledReading[];
  readonly powers: readonly TestPower[];
}

type WithScatters = Results & { readonly scatters: readonly Scatter[] };

/** Every hypothesis with its test, what resampling says of it, the power of its test, and the words for strengths. */
export const hypothesesSection = {
  outline: hypothesesOutline,
  reads: async (ask) => {
    const { scatters, resampled } = await ask("hypotheses");
    const known: readonly ResampledScoring[] = [resampled];
    return { own: { ...(await ask("results")), scatters }, also: { resampled: known } };
  },
  facts: ({ results, criteria, also }) => ({
    readings: hypothesisReadings(results, decisions(results, criteria), criteria),
    resampled: resampledReadings(results, resampledFor(results, also.resampled), criteria),
    powers: testPowers(results, criteria),
  }),
  sentences: {
    introduction: ({ results, words }) => words.introduction(testedHypotheses(results)),
    definition: ({ results, words }) => words.definition(results.scoring.coefficient),
    resampling: ({ words }) => words.resampling.explanation,
    power: ({ words }) => words.power.explanation,
  },
  exhibits: {
    correlation: exhibited(tableElement, ({ results, words }, id) =>
      correlationTable(results, byId(results.hypotheses, id), words),
    ),
    scatter: exhibited(relationElement, ({ results, words }, id) =>
      scatterFigure(results, byId(results.scatters, id), words),
    ),
    resampling: exhibited(tableElement, ({ results, facts, words }) =>
      resamplingTable(results, facts.resampled, words.resampling),
    ),
    power: exhibited(
      (figure: Figure<LineChart>, rendering) => framedFigure(figure, line(figure.chart), [], rendering), // the page loads no other form
      ({ results, criteria, words }, id) =>
        powerFigure(results, testPower(byId(results.hypotheses, id), criteria), words.power),
    ),
    strength: exhibited(tableElement, ({ results, words }) => strengthTable(results, words)),
  },
  pieces: {
    "coefficient-formula": ({ results, words }) =>
      elementPiece("coefficient-formula", coefficientFormula(results.scoring.coefficient, words)),
    hypotheses: ({ results, facts, words }, rendering) => hypothesisPieces(results, facts.readings, words, rendering),
    resampled: ({ facts, words }) =>
      elementPiece("resampled", paragraphs(facts.resampled.map(words.resampling.sentence))),
    powers: ({ facts, words }) => elementPiece("powers", paragraphs(facts.powers.map(words.power.sentence))),
  },
} satisfies Section<
  HypothesesWords,
  HypothesesFacts,
  WithScatters,
  { readonly resampled: readonly ResampledScoring[] }
>;
