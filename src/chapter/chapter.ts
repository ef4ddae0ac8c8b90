import type { Results } from "../analysis/results/analyse.js";
import type { ResultsInDepth } from "../analysis/results/analyseInDepth.js";
import type { ResampledScoring } from "../analysis/results/resampledFor.js";
import type { Sensitivity } from "../analysis/results/sensitivity.js";
import type { Verification } from "../analysis/results/verify.js";
import { type AuditReport, auditReport } from "../audit/auditReport.js";
import type { AuditEntry } from "../audit/entry.js";
import type { Addresses } from "../outline/addresses.js";
import type { SectionName } from "../outline/outline.js";
import { type Place, placesOf } from "../outline/places.js";
import type { OutlinedPage } from "../outline/sections.js";
import type { Criteria } from "../study/study.js";
import { auditSection } from "./audit/auditSection.js";
import type { AuditWords } from "./audit/words.js";
import { consistencySection } from "./consistency/consistencySection.js";
import type { ConsistencyWords } from "./consistency/words.js";
import { downloadsSection } from "./downloads/downloadsSection.js";
import type { DownloadsWords } from "./downloads/words.js";
import type { Exhibit, Moment } from "./exhibit/section.js";
import { pageMaker, type ToldPage } from "./exhibit/tell.js";
import { glossarySection } from "./glossary/glossarySection.js";
import type { GlossaryWords } from "./glossary/words.js";
import { hypothesesSection } from "./hypotheses/hypothesesSection.js";
import type { HypothesesWords } from "./hypotheses/words.js";
import { instrumentSection } from "./instrument/instrumentSection.js";
import type { InstrumentPageWords } from "./instrument/words.js";
import { methodSection } from "./method/methodSection.js";
import type { MethodWords } from "./method/words.js";
import { overviewSection } from "./overview/overviewSection.js";
import type { OverviewWords } from "./overview/words.js";
import { questionsSection } from "./questions/questionsSection.js";
import type { QuestionsWords } from "./questions/words.js";
import { respondentsSection } from "./respondents/respondentsSection.js";
import type { RespondentsWords } from "./respondents/words.js";
import { samplingSection } from "./sampling/samplingSection.js";
import type { SamplingWords } from "./sampling/words.js";
import { sensitivitySection } from "./sensitivity/sensitivitySection.js";
import type { SensitivityWords } from "./sensitivity/words.js";
import { summarySection } from "./summary/summarySection.js";
import type { SummaryWords } from "./summary/words.js";
import { variablesSection } from "./variables/variablesSection.js";
import type { VariablesWords } from "./variables/words.js";
import { verificationSection } from "./verification/verificationSection.js";
import type { VerificationWords } from "./verification/words.js";

/** The words of all sections, and the addresses, in one language. */
export interface ChapterWords {
  readonly addresses: Addresses;
  readonly overview: OverviewWords;
  readonly sampling: SamplingWords;
  readonly respondents: RespondentsWords;
  readonly instrument: InstrumentPageWords;
  readonly variables: VariablesWords;
  readonly hypotheses: HypothesesWords;
  readonly questions: QuestionsWords;
  readonly summary: SummaryWords;
  readonly sensitivity: SensitivityWords;
  readonly consistency: ConsistencyWords;
  readonly audit: AuditWords;
  readonly method: MethodWords;
  readonly glossary: GlossaryWords;
  readonly verification: VerificationWords;
  readonly downloads: DownloadsWords;
}

/** A table or figure of the chapter: its place, and how to make it. */
export interface ChapterExhibit extends Place {
  readonly build: () => Exhibit;
}

/** What is computed while building alone: no parameter of a reader changes it. */
export interface Precomputed {
  readonly sensitivity: Sensitivity;
  readonly verification: Verification;
}

/** What the chapter is made of at a moment. */
export interface ChapterMoment {
  /** By any scoring. */
  readonly results: ResultsInDepth;
  readonly precomputed: Precomputed;
  readonly criteria: Criteria;
  /** Hypotheses that were resampled: those by the scoring of the results are shown. */
  readonly resampled?: readonly ResampledScoring[];
  /** What a publication printed. */
  readonly entries?: readonly AuditEntry[];
}

interface Also extends Precomputed {
  readonly resampled: readonly ResampledScoring[];
  readonly checked: Results["study"];
  readonly background: Results["study"];
  readonly files: Results["study"]["data"]["files"];
  readonly report: AuditReport;
}

type Pages = Readonly<Record<SectionName, (moment: Moment<ResultsInDepth, Also>) => ToldPage>>;

/** The sections in any language: what src/outline lists, each with what makes its pages. */
function sectionsIn(words: ChapterWords): Pages {
  return {
    overview: pageMaker(overviewSection, words.overview),
    sampling: pageMaker(samplingSection, words.sampling),
    respondents: pageMaker(respondentsSection, words.respondents),
    instrument: pageMaker(instrumentSection, words.instrument),
    variables: pageMaker(variablesSection, words.variables),
    hypotheses: pageMaker(hypothesesSection, words.hypotheses),
    questions: pageMaker(questionsSection, words.questions),
    summary: pageMaker(summarySection, words.summary),
    sensitivity: pageMaker(sensitivitySection, words.sensitivity),
    consistency: pageMaker(consistencySection, words.consistency),
    audit: pageMaker(auditSection, words.audit),
    method: pageMaker(methodSection, words.method),
    glossary: pageMaker(glossarySection, words.glossary),
    verification: pageMaker(verificationSection, words.verification),
    downloads: pageMaker(downloadsSection, words.downloads),
  };
}

/**
 * A page of the chapter: its sentences, its tables and figures, and all else that it shows.
 *
 * @param page One of the pages that the study has.
 */
export function chapterPage(
  words: ChapterWords,
  { outline, code }: OutlinedPage,
  { results, precomputed, criteria, resampled = [], entries = [] }: ChapterMoment,
): ToldPage {
  const { study } = results;
  const also = {
    ...precomputed,
    resampled,
    checked: study,
    background: study,
    files: study.data.files,
    report: auditReport(entries),
  };
  return sectionsIn(words)[outline.name]({ results, criteria, also, code });
}

/** Every table and figure of the chapter, in order, as exports and checks read it. */
export function chapterOf(
  words: ChapterWords,
  results: ResultsInDepth,
  precomputed: Precomputed,
  criteria: Criteria = results.study.criteria,
  resampled: readonly ResampledScoring[] = [],
): ChapterExhibit[] {
  const pages = new Map<string, ToldPage>();
  return placesOf(results.study, words.addresses).map((place) => {
    const build = () => {
      const page = pages.get(place.page) ?? chapterPage(words, place, { results, precomputed, criteria, resampled });
      pages.set(place.page, page);
      return page.exhibit(place.key);
    };
    return { ...place, build };
  });
}
