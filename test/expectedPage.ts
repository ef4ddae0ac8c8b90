import { JSDOM } from "jsdom";
import { type Conclusions, conclude } from "../src/analysis/conclusions/conclude.js";
import { deletions } from "../src/analysis/conclusions/deletion.js";
import { scaleSummary } from "../src/analysis/conclusions/scaleSummary.js";
import { testPowers } from "../src/analysis/conclusions/testPower.js";
import type { Results } from "../src/analysis/results/analyse.js";
import type { ResultsInDepth } from "../src/analysis/results/analyseInDepth.js";
import { type ResampledScoring, resampledFor } from "../src/analysis/results/resampledFor.js";
import { auditReport } from "../src/audit/auditReport.js";
import type { AuditEntry } from "../src/audit/entry.js";
import { auditCounts, COUNTS } from "../src/chapter/audit/auditCounts.js";
import { auditFigure } from "../src/chapter/audit/auditFigure.js";
import { auditFindings } from "../src/chapter/audit/auditFindings.js";
import { auditRemarks } from "../src/chapter/audit/auditRemarks.js";
import { chapterOf, type Precomputed } from "../src/chapter/chapter.js";
import { consistencyReading } from "../src/chapter/consistency/consistencyReading.js";
import { downloads } from "../src/chapter/downloads/downloads.js";
import { inputFiles } from "../src/chapter/downloads/inputFiles.js";
import { glossaryList } from "../src/chapter/glossary/glossaryList.js";
import { coefficientFormula } from "../src/chapter/hypotheses/coefficientFormula.js";
import { hypothesisPieces } from "../src/chapter/hypotheses/hypothesisPieces.js";
import { hypothesisReadings } from "../src/chapter/hypotheses/hypothesisReading.js";
import { resampledReadings } from "../src/chapter/hypotheses/resampledReading.js";
import { criticalFormula, criticalTauFormula } from "../src/chapter/instrument/criticalFormula.js";
import { reliabilityReproductions, validityReproductions } from "../src/chapter/instrument/instrumentReproductions.js";
import { reliabilityReading } from "../src/chapter/instrument/reliabilityReading.js";
import { validityReading } from "../src/chapter/instrument/validityReading.js";
import { kendallIntervalFormula, kendallVarianceFormula } from "../src/chapter/method/kendallFormulas.js";
import { lookupPartings } from "../src/chapter/method/lookupPartings.js";
import { studySources } from "../src/chapter/method/studySources.js";
import { contents } from "../src/chapter/overview/contents.js";
import { headlineFigures } from "../src/chapter/overview/headlineFigures.js";
import { headlines } from "../src/chapter/overview/headlines.js";
import { gridPieces, questionPieces } from "../src/chapter/questions/questionPieces.js";
import { familyReadings } from "../src/chapter/questions/questionReading.js";
import { characteristicComposition } from "../src/chapter/respondents/composition.js";
import { strataComposition } from "../src/chapter/respondents/strataComposition.js";
import { marginFormula } from "../src/chapter/sampling/marginFormula.js";
import { samplingReading } from "../src/chapter/sampling/samplingReading.js";
import { slovinFormula } from "../src/chapter/sampling/slovinFormula.js";
import { sensitivityReading } from "../src/chapter/sensitivity/sensitivityReading.js";
import { summaryReading } from "../src/chapter/summary/summaryReading.js";
import { dimensionPieces } from "../src/chapter/variables/dimensionPieces.js";
import { verificationReading } from "../src/chapter/verification/verificationReading.js";
import { framedFigure } from "../src/document/figure/framedFigure.js";
import { stripLegend, strips } from "../src/document/figure/strips.js";
import type { Piece } from "../src/document/piece.js";
import { element } from "../src/document/table/element.js";
import type { Rendering } from "../src/document/table/rendering.js";
import { pageOf } from "../src/outline/places.js";
import { variables } from "../src/outline/variables.js";
import { ROWS } from "../src/reader/ledgerFilter.js";
import { inLanguage } from "../src/study/inLanguage.js";
import type { Criteria, Variable } from "../src/study/study.js";
import { addresses } from "../src/texts/id/addresses.js";
import { audit } from "../src/texts/id/audit.js";
import { consistency } from "../src/texts/id/consistency.js";
import { contents as contentsTexts } from "../src/texts/id/contents.js";
import { documentWords } from "../src/texts/id/document.js";
import { flagged } from "../src/texts/id/flagged.js";
import { glossary } from "../src/texts/id/glossary.js";
import { hypothesis } from "../src/texts/id/hypothesis.js";
import { instrument } from "../src/texts/id/instrument.js";
import { items } from "../src/texts/id/items.js";
import { method } from "../src/texts/id/method.js";
import { overview } from "../src/texts/id/overview.js";
import { power } from "../src/texts/id/power.js";
import { quality } from "../src/texts/id/quality.js";
import { questions } from "../src/texts/id/questions.js";
import { reproduce } from "../src/texts/id/reproduce.js";
import { resampling } from "../src/texts/id/resampling.js";
import { respondents } from "../src/texts/id/respondents.js";
import { sampling } from "../src/texts/id/sampling.js";
import { scales } from "../src/texts/id/scales.js";
import { sensitivity as sensitivityTexts } from "../src/texts/id/sensitivity.js";
import { summary } from "../src/texts/id/summary.js";
import { verification } from "../src/texts/id/verification.js";
import { exhibitElement } from "./exhibitElement.js";
import { readPage } from "./site/pageText.js";

/** What a page must hold, computed without the page: the same functions, called by the test. */
export interface ExpectedPage {
  /** Markup of every table and figure, by id. */
  readonly exhibits: Readonly<Record<string, string>>;
  /** Every sentence, heading and formula that is computed. */
  readonly sentences: readonly string[];
}

type Words = readonly (string | Element | undefined)[];

/** What the page of a path (`variabel/x`) must hold for some results and criteria. */
export function expectedPage(
  path: string,
  results: ResultsInDepth,
  precomputed: Precomputed,
  criteria: Criteria = results.study.criteria,
  entries: readonly AuditEntry[] = [],
  resampled: readonly ResampledScoring[] = [],
): ExpectedPage {
  globalThis.document ??= new JSDOM().window.document;
  const rendering = { words: documentWords, root: path.includes("/") ? "../" : "./" };
  const variable = results.study.variables.find(({ code }) => pageOf(variables, code, addresses) === path);
  const exhibits = chapterOf(results, precomputed, criteria, resampled)
    .filter(({ page, key }) => page === path || (variable && key === "bands")) // every variable's page repeats the bands
    .map(({ id, build }) => [id, exhibitElement(build(), rendering).outerHTML] as const);
  if (path === "audit") return expectedAudit(results, entries, rendering);
  const conclusions = conclude(results, criteria);
  const words = variable
    ? variableWords(results, variable, conclusions, rendering)
    : (PAGES[path]?.(results, conclusions, rendering, precomputed, resampled) ?? []);
  const sentences = words.flatMap((part) => (typeof part === "string" ? part : part ? readPage(part).blocks : []));
  return { exhibits: Object.fromEntries(exhibits), sentences: sentences.filter((sentence) => sentence !== "") };
}

/** The audit is of the study's own parameters, whatever the reader's. */
function expectedAudit({ study }: Results, entries: readonly AuditEntry[], rendering: Rendering): ExpectedPage {
  const report = auditReport(entries);
  const figure = auditFigure(study, report, audit);
  const { consequential, others } = report.findings;
  const parts = [
    audit.headline(report.all),
    audit.selfChecked(report.selfChecked, report.withoutSelfChecked),
    auditFindings(consequential, study, audit),
    auditFindings(others, study, audit),
    auditRemarks(report.remarked, audit),
    audit.filter.found(Math.min(ROWS, entries.length), entries.length, entries.length),
  ];
  return {
    exhibits: {
      [COUNTS]: auditCounts(report, rendering, audit).outerHTML,
      [figure.id]: framedFigure(figure, strips(figure.chart), [stripLegend(figure.chart.series)], rendering).outerHTML,
    },
    sentences: parts.flatMap((part) => (typeof part === "string" ? part : readPage(part).blocks)).filter((text) => text !== ""),
  };
}

type PageWords = (
  results: ResultsInDepth,
  conclusions: Conclusions,
  rendering: Rendering,
  precomputed: Precomputed,
  resampled: readonly ResampledScoring[],
) => Words;

const PAGES: Readonly<Record<string, PageWords>> = {
  index(results, conclusions, { root }) {
    const { study } = results;
    const heads = headlines(results, conclusions);
    return [
      inLanguage(study.title, overview.language),
      ...overview.opening(study),
      headlineFigures(heads, overview),
      overview.sample(heads),
      ...heads.variables.map(overview.variable),
      ...heads.hypotheses.map(overview.hypothesis),
      ...overview.background(study),
      contents(study, overview, root),
    ];
  },

  sampel(results, { sampling: found, criteria }) {
    const reading = samplingReading(results, found, criteria);
    return [
      sampling.introduction(reading),
      sampling.cited(results.study.sampling),
      sampling.requirement(reading),
      reading && slovinFormula(reading, sampling),
      sampling.achievement(reading),
      sampling.allocation(reading),
      sampling.precision(reading),
      reading?.marginOfError && marginFormula(),
    ];
  },

  responden(results) {
    const { study, respondents: count } = results;
    const { stratum } = study.sampling;
    return [
      respondents.introduction(count, study),
      respondents.strataHeading(stratum),
      respondents.strata(stratum, strataComposition(results)),
      respondents.profileIntroduction(study.profile),
      ...study.profile.map((characteristic) =>
        respondents.profile(characteristic.name, characteristicComposition(characteristic, count.n)),
      ),
    ];
  },

  instrumen(results, { validity, reliability, criteria }) {
    const reading = validityReading(results, validity, criteria);
    const alphas = reliabilityReading(results, reliability);
    return [
      instrument.introduction(results.study, reading),
      instrument.method(results.study, reading),
      instrument.pilotCutoff(reading),
      reading.pilot && criticalFormula(reading.pilot, criteria, instrument),
      instrument.pilotValidity(reading),
      instrument.answersCutoff(reading),
      ...reading.answers.cutoffs.map((own) => criticalFormula(own, criteria, instrument)),
      instrument.answersValidity(reading),
      instrument.pilotReliability(alphas),
      instrument.answersReliability(alphas),
      ...deletions(results).map(instrument.deletion),
      ...flaggedSentences(results.study),
      quality.introduction(results.study),
      ...quality.findings(results.study),
      quality.consequence(results.study),
      within(validityReproductions({ study: results.study, scoring: results.scoring, criteria }, reproduce)),
      within(reliabilityReproductions({ study: results.study, scoring: results.scoring, criteria }, reproduce)),
    ];
  },

  hipotesis(results, { decisions, criteria }, rendering, _, resampled) {
    const readings = hypothesisReadings(results, decisions, criteria);
    const { coefficient } = results.scoring;
    return [
      hypothesis.introduction(results),
      hypothesis.definition(coefficient),
      coefficientFormula(coefficient, hypothesis),
      within(hypothesisPieces(results, readings, hypothesis, rendering)),
      resampling.explanation,
      ...resampledReadings(results, resampledFor(results, resampled), criteria).map(resampling.sentence),
      power.explanation,
      ...testPowers(results, criteria).map(power.sentence),
    ];
  },

  pertanyaan(results, { criteria }, rendering) {
    const readings = familyReadings(results, criteria, questions.language);
    return [
      questions.introduction(readings.questions),
      questions.multiplicity(),
      within(questionPieces(results, readings.questions, questions, rendering)),
      questions.gridIntroduction(readings.grid, readings.questions),
      within(gridPieces(results, readings.grid, questions, rendering)),
    ];
  },

  rangkuman(results, { categories, criteria }) {
    const reading = summaryReading(results, categories, criteria);
    return [summary.opening(reading), ...reading.variables.map(summary.variable)];
  },

  kepekaan({ study }, { criteria }, _, { sensitivity }) {
    const reading = sensitivityReading(study, sensitivity, criteria);
    return [
      sensitivityTexts.introduction(reading),
      sensitivityTexts.trials(study.publish === "answers"),
      ...reading.variables.map(sensitivityTexts.alphaOf),
      ...sensitivityTexts.correlations(reading),
    ];
  },

  metode(results) {
    const { study, respondents: count } = results;
    return [
      method.data(study, count),
      study.texts["data"] && inLanguage(study.texts["data"], method.language),
      method.blanks(study, count),
      method.keying(study),
      method.pilot(study),
      method.warnings(study),
      ...study.warnings.map((warning) => inLanguage(warning, method.language)),
      method.exactNumber(1.005),
      method.number(1.005),
      method.exactNumber(0.001),
      ...study.bandSets.map(method.lookup),
      ...lookupPartings(results).map(method.parting),
      method.sampleSize(study),
      method.design(study),
      method.coefficient(study),
      kendallVarianceFormula(method),
      kendallIntervalFormula(method),
      method.significance(study),
      method.validity(study),
      criticalTauFormula(),
      method.reliability(study),
      ...studySources(study).map(method.source),
    ];
  },

  keandalan(results, { criteria }) {
    const reading = consistencyReading(results, criteria);
    return [
      consistency.introduction(reading),
      consistency.agreement(reading),
      ...reading.scales.map((scale) => consistency.depending(scale, reading)),
      ...reading.scales.map(consistency.variable),
      ...reading.opposed.map(consistency.opposed),
      ...reading.without.map(consistency.withoutValue),
    ];
  },

  glosarium() {
    return [glossaryList(glossary)];
  },

  verifikasi(_results, _conclusions, _rendering, { verification: verified }) {
    const reading = verificationReading(verified);
    return [verification.summary(reading), verification.extremes(reading)];
  },

  unduh({ study }) {
    return [downloads(study, contentsTexts), contentsTexts.inputs(study.publish), inputFiles(study.data.files, contentsTexts)];
  },
};

/** Parts of a page as one, so that tables and figures among them count as such. */
function within(pieces: readonly Piece[]): HTMLElement {
  return element("div", {}, ...pieces.map(({ build }) => build()));
}

function flaggedSentences({ items, variables }: Results["study"]): string[] {
  return items
    .filter(({ worded }) => worded === "against")
    .map((item) => flagged.sentence(item, inLanguage(variables.find(({ code }) => code === item.variable)!.name, flagged.language)));
}

function variableWords(results: Results, variable: Variable, { categories }: Conclusions, rendering: Rendering): Words {
  return [
    inLanguage(variable.name, scales.language),
    scales.introduction(results, variable),
    within(dimensionPieces(results, variable, categories, items, rendering)),
    scales.summary(scaleSummary(results, variable, categories)),
  ];
}
