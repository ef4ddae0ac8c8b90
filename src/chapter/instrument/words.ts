import type { Cutoff } from "../../analysis/conclusions/cutoff.js";
import type { Deletion } from "../../analysis/conclusions/deletion.js";
import type { CountRange } from "../../analysis/conclusions/measuredRespondents.js";
import type { Cutoffs, KnownCutoff } from "../../analysis/conclusions/sharedCutoffs.js";
import type { ReproduceWords } from "../../reproduce/words.js";
import type { Outcome } from "../../statistics/outcome.js";
import type { Criteria, StudyDescription } from "../../study/study.js";
import type { Checked } from "../exhibit/pageData.js";
import type { SectionWords } from "../exhibit/words.js";
import type { ReliabilityReading } from "./reliabilityReading.js";
import type { ValidityReading } from "./validityReading.js";

/** What an item is correlated with: the total, or the rest of it. */
export type Side = "total" | "rest";

/** Words of the instrument's page: on its tests, on how carefully the questionnaire was filled in, and around code. */
export interface InstrumentPageWords extends InstrumentWords {
  readonly quality: QualityWords;
  readonly reproduce: ReproduceWords;
}

/** Words of the item-total correlations and of Cronbach's alpha, on the pilot and on the answers. */
export interface InstrumentWords extends SectionWords {
  readonly validity: {
    readonly yes: string;
    readonly no: string;
  };
  readonly reliability: {
    readonly yes: string;
    readonly no: string;
  };
  readonly item: string;
  readonly pilotItem: string;
  readonly topic: string;
  readonly verdict: string;
  readonly coefficient: string;
  readonly critical: string;
  readonly itemTotal: string;
  readonly became: string;
  readonly dropped: string;
  readonly pilotValidityCaption: string;
  validityCaption(answers: Cutoffs): string;
  figureCaption(side: Side, test: Pick<Cutoff, "coefficient">): string;
  figureAlt(side: Side, valid: number, decided: number, cutoffs: readonly KnownCutoff[]): string;
  criticalMark(cutoff: KnownCutoff): string;
  coefficientNote(test: Pick<Cutoff, "coefficient">): string;
  side(side: Side): string;
  group(side: Side, counts: boolean): string;
  readonly verdictsDiffer: string;
  criticalNote(answers: Cutoffs, criteria: Criteria): string;
  quoted(source: string): string;
  readonly variable: string;
  readonly scale: string;
  readonly allItems: string;
  readonly itemCount: string;
  readonly alpha: string;
  readonly threshold: string;
  readonly band: string;
  readonly lower: string;
  readonly upper: string;
  interval(level: number): string;
  readonly pilotReliabilityCaption: string;
  reliabilityCaption(counts: CountRange): string;
  readonly pilotUnpublished: string;
  thresholdNote(threshold: number, source?: string): string;
  readonly alphaIfDeletedCaption: string;
  readonly alphaIfDeleted: string;
  readonly difference: string;
  alphaOf(variable: string, alpha: Outcome<number>): string;
  turns(threshold: number): string;
  readonly negativeAlpha: string;
  readonly negativeRest: string;
  /** What the page tests, on whom. */
  introduction(study: StudyDescription, reading: ValidityReading): string;
  /**
   * Which coefficient the items are judged by, from whom the study has the rule, and where the critical value comes
   * from.
   */
  method(study: StudyDescription, reading: ValidityReading): string;
  /** The pilot's critical value, and that the pilot keeps its coefficient where the answers have another. */
  pilotCutoff(reading: ValidityReading): string;
  answersCutoff(reading: ValidityReading): string;
  pilotValidity(reading: ValidityReading): string;
  answersValidity(reading: ValidityReading): string;
  pilotReliability(reading: ReliabilityReading): string;
  answersReliability(reading: ReliabilityReading): string;
  /** Whether a variable's alpha would be higher without one of its items. */
  deletion(deletion: Deletion): string;
}

/** Sentences on how carefully the questionnaire was filled in. */
export interface QualityWords {
  introduction(checked: Checked): string;
  /** Who answered no item, and what became of them; nothing where everybody answered one. */
  unanswered(checked: Checked): string;
  /** A sentence a pattern. */
  findings(checked: Checked): readonly string[];
  /** What became of the respondents found. */
  consequence(checked: Checked): string;
}
