import { type Conclusions, conclude } from "../analysis/conclusions/conclude.js";
import { testPower } from "../analysis/conclusions/testPower.js";
import type { Results } from "../analysis/results/analyse.js";
import type { ResultsInDepth } from "../analysis/results/analyseInDepth.js";
import { chosenBands } from "../analysis/results/category.js";
import type { ScaleConsistency } from "../analysis/results/consistency.js";
import { type ResampledScoring, resampledFor } from "../analysis/results/resampledFor.js";
import type { Sensitivity } from "../analysis/results/sensitivity.js";
import type { Verification } from "../analysis/results/verify.js";
import type { Chart, Figure, RelationChart } from "../document/figure/figure.js";
import type { Table } from "../document/table/table.js";
import { type Place, placesOf } from "../outline/places.js";
import { parametersOf } from "../study/parameters.js";
import type { Criteria, Dimension, Variable } from "../study/study.js";
import { addresses } from "../texts/id/addresses.js";
import { consistency } from "../texts/id/consistency.js";
import { hypothesis } from "../texts/id/hypothesis.js";
import { instrument } from "../texts/id/instrument.js";
import { items } from "../texts/id/items.js";
import { power } from "../texts/id/power.js";
import { questions } from "../texts/id/questions.js";
import { resampling } from "../texts/id/resampling.js";
import { respondents } from "../texts/id/respondents.js";
import { sampling } from "../texts/id/sampling.js";
import { scales } from "../texts/id/scales.js";
import { sensitivity as sensitivityTexts } from "../texts/id/sensitivity.js";
import { summary } from "../texts/id/summary.js";
import { verification as verificationTexts } from "../texts/id/verification.js";
import { consistencyReading } from "./consistency/consistencyReading.js";
import { consistencyTable } from "./consistency/consistencyTable.js";
import { interItemFigure } from "./consistency/interItemFigure.js";
import { itemDeletionTable } from "./consistency/itemDeletionTable.js";
import { correlationTable } from "./hypotheses/correlationTable.js";
import { powerFigure } from "./hypotheses/powerFigure.js";
import { resampledReadings } from "./hypotheses/resampledReading.js";
import { resamplingTable } from "./hypotheses/resamplingTable.js";
import { scatterFigure } from "./hypotheses/scatterFigure.js";
import { strengthTable } from "./hypotheses/strengthTable.js";
import { alphaIfDeletedTable } from "./instrument/alphaIfDeletedTable.js";
import { pilotReliabilityTable } from "./instrument/pilotReliabilityTable.js";
import { pilotValidityTable } from "./instrument/pilotValidityTable.js";
import { reliabilityTable } from "./instrument/reliabilityTable.js";
import { validityFigure } from "./instrument/validityFigure.js";
import { validityTable } from "./instrument/validityTable.js";
import { familyTable } from "./questions/familyTable.js";
import { forestFigure } from "./questions/forestFigure.js";
import { gridFigure } from "./questions/gridFigure.js";
import { familyReadings } from "./questions/questionReading.js";
import { profileFigure } from "./respondents/profileFigure.js";
import { strataComposition } from "./respondents/strataComposition.js";
import { strataFigure } from "./respondents/strataFigure.js";
import { strataTable } from "./respondents/strataTable.js";
import { allocationTable } from "./sampling/allocationTable.js";
import { marginsTable } from "./sampling/marginsTable.js";
import { requiredSampleFigure } from "./sampling/requiredSampleFigure.js";
import { type SamplingReading, samplingReading } from "./sampling/samplingReading.js";
import { sensitivityFigure } from "./sensitivity/sensitivityFigure.js";
import { sensitivityTable } from "./sensitivity/sensitivityTable.js";
import { trialsOf } from "./sensitivity/trialAddress.js";
import { categoriesTable } from "./summary/categoriesTable.js";
import { answersFigure } from "./variables/answersFigure.js";
import { bandsTable } from "./variables/bandsTable.js";
import { dimensionsTable } from "./variables/dimensionsTable.js";
import { itemTable } from "./variables/itemTable.js";
import { meansFigure } from "./variables/meansFigure.js";
import { overviewTable } from "./variables/overviewTable.js";
import { verificationTable } from "./verification/verificationTable.js";

/** A table or figure of the chapter: its place, and how to make it. */
export interface Exhibit extends Place {
  readonly build: () => Table | Figure<Chart | RelationChart>;
}

/** What is computed while building alone: no parameter of a reader changes it. */
export interface Precomputed {
  readonly sensitivity: Sensitivity;
  readonly verification: Verification;
}

/** What builders read. */
interface Context extends Precomputed {
  readonly results: ResultsInDepth;
  readonly conclusions: Conclusions;
  readonly resampled: readonly ResampledScoring[];
}

/** Makes the exhibit of a key: `items/A1` is the builder `items` called with `A1`. */
type Builder = (context: Context, code: string) => Table | Figure<Chart | RelationChart>;

const BUILDERS: Readonly<Record<string, Builder>> = {
  allocation: (context) => allocationTable(context.results, sampled(context), sampling),
  "required-sample": (context) => requiredSampleFigure(context.results, sampled(context), sampling),
  margins: (context) => marginsTable(context.results, sampled(context), sampling),
  strata: ({ results }) => strataTable(results, strataComposition(results)!, respondents),
  "strata-chart": ({ results }) => strataFigure(results, strataComposition(results)!, respondents),
  profile: ({ results }, code) => profileFigure(results, results.study.profile.find((known) => known.code === code)!, respondents),
  "pilot-validity": ({ results, conclusions }) => pilotValidityTable(results, conclusions.validity, instrument),
  validity: ({ results, conclusions }) => validityTable(results, conclusions.validity, conclusions.criteria, instrument),
  "validity-chart": ({ results, conclusions }) => validityFigure(results, conclusions.validity, conclusions.criteria, instrument),
  "pilot-reliability": ({ results, conclusions }) => pilotReliabilityTable(results, conclusions.reliability, instrument),
  reliability: ({ results, conclusions }) => reliabilityTable(results, conclusions.reliability, conclusions.criteria, instrument),
  "alpha-if-deleted": ({ results }) => alphaIfDeletedTable(results, instrument),
  bands: ({ results, conclusions }) => bandsTable(results.study, chosenBands(results.study, conclusions.criteria), scales),
  answers: ({ results }, code) => answersFigure(results, ...dimensionOf(results, code), items),
  items: ({ results, conclusions }, code) =>
    itemTable(results, results.study.items.find((item) => item.code === code)!, conclusions.categories.items[code]!, items),
  overview: ({ results, conclusions }, code) => overviewTable(results, variableOf(results, code), conclusions.categories, items),
  means: ({ results, conclusions }, code) =>
    meansFigure(results, variableOf(results, code), chosenBands(results.study, conclusions.criteria), conclusions.categories, scales),
  dimensions: ({ results, conclusions }, code) => dimensionsTable(results, variableOf(results, code), conclusions.categories, scales),
  strength: ({ results }) => strengthTable(results, hypothesis),
  correlation: ({ results }, code) => correlationTable(results, results.hypotheses.find(({ id }) => id === code)!, hypothesis),
  scatter: ({ results }, code) => scatterFigure(results, results.scatters.find(({ id }) => id === code)!, hypothesis),
  resampling: ({ results, conclusions: { criteria }, resampled }) =>
    resamplingTable(results, resampledReadings(results, resampledFor(results, resampled), criteria), resampling),
  power: ({ results, conclusions: { criteria } }, code) =>
    powerFigure(results, testPower(results.hypotheses.find(({ id }) => id === code)!, criteria), power),
  questions: (context) => familyTable(context.results, readings(context).questions, questions),
  "questions-forest": (context) => forestFigure(context.results, readings(context).questions, questions),
  grid: (context) => familyTable(context.results, readings(context).grid, questions),
  "grid-forest": (context) => forestFigure(context.results, readings(context).grid, questions),
  "grid-matrix": (context) => gridFigure(context.results, readings(context).grid, questions),
  categories: ({ results, conclusions }) => categoriesTable(results, conclusions.categories, summary),
  sensitivity: ({ results: { study, respondents }, conclusions: { criteria }, sensitivity }) => {
    const parameters = parametersOf(study, respondents.blank);
    return sensitivityTable(study, sensitivity, criteria, trialsOf(parameters, criteria), sensitivityTexts);
  },
  consistency: ({ results, conclusions: { criteria } }) =>
    consistencyTable(results, consistencyReading(results, criteria), criteria, consistency),
  "item-deletion": ({ results }) => itemDeletionTable(results, consistency),
  "inter-item": ({ results }, code) => interItemFigure(results, variableOf(results, code), consistencyOf(results, code), consistency),
  verification: ({ results, verification }) => verificationTable(results.study, verification, verificationTexts),
  "sensitivity-chart": ({ results, sensitivity }) => sensitivityFigure(results.study, sensitivity, sensitivityTexts),
};

/**
 * Every table and figure of the chapter, in order. Exports and checks read it; pages call the builders themselves.
 *
 * @param results By any scoring.
 * @param resampled Hypotheses that were resampled: those by the scoring of the results are shown.
 */
export function chapterOf(
  results: ResultsInDepth,
  precomputed: Precomputed,
  criteria: Criteria = results.study.criteria,
  resampled: readonly ResampledScoring[] = [],
): Exhibit[] {
  const context = { ...precomputed, results, conclusions: conclude(results, criteria), resampled };
  return placesOf(results.study, addresses).map((place) => {
    const [builder, code = ""] = place.key.split("/");
    return { ...place, build: () => BUILDERS[builder!]!(context, code) };
  });
}

/** Only a study with a population has places for tables of its sample. */
function sampled({ results, conclusions }: Context): SamplingReading {
  return samplingReading(results, conclusions.sampling, conclusions.criteria)!;
}

function readings({ results, conclusions: { criteria } }: Context) {
  return familyReadings(results, criteria, questions.language);
}

function variableOf({ study }: Results, code: string): Variable {
  return study.variables.find((variable) => variable.code === code)!;
}

function consistencyOf({ consistency: scales }: ResultsInDepth, variable: string): ScaleConsistency {
  return scales.find(({ kind, code }) => kind === "variable" && code === variable)!;
}

function dimensionOf({ study }: Results, code: string): [Variable, Dimension] {
  const variable = study.variables.find(({ dimensions }) => dimensions.some((dimension) => dimension.code === code))!;
  return [variable, variable.dimensions.find((dimension) => dimension.code === code)!];
}
