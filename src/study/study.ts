import type { Coefficient } from "../statistics/correlate.js";
/**
 * The study as the loaders hand it over: checked, typed, and free of anything that belongs to one questionnaire.
 * Codes (of variables, dimensions, items, band sets) are the researcher's own and are only ever compared.
 */

/** A text of the study, in each language it offers. Indonesian, the report's first language, is always there. */
export interface Words {
  readonly id: string;
  readonly en?: string;
}

/** One answer option of the scale; options stand in ascending order of value. */
export interface Option {
  readonly value: number;
  readonly code: string;
  readonly label: Words;
}

/**
 * What a blank answer becomes: `midpoint` fills it with the middle of the scale (which must have one); `item` leaves it
 * out of the item's mean and takes a respondent's total from the items answered; `respondent` leaves a respondent with
 * any blank out of all scores (listwise).
 */
export type BlankRule = "midpoint" | "item" | "respondent";

/**
 * Which p decides on a correlation: the approximation (t or z); the exact one where all permutations can be counted,
 * else the approximation (`auto`); or the exact one, else that of permutations drawn by the report's seed.
 */
export type TestRule = "approximate" | "exact" | "auto";

export interface Scale {
  readonly options: readonly Option[];
  readonly blanks: BlankRule;
}

/** A subscale. */
export interface Dimension {
  readonly code: string;
  readonly name: Words;
}

export interface Variable {
  readonly code: string;
  readonly name: Words;
  readonly role: "independent" | "dependent";
  readonly dimensions: readonly Dimension[];
}

export interface Item {
  readonly code: string;
  readonly variable: string;
  readonly dimension: string;
  readonly topic: Words;
  /** How the study scored it: `+` as ticked, `-` reversed by the scale's declared ends. */
  readonly keying: "+" | "-";
  /** Whether its wording speaks for or against what the variable means. Only flags; changes no score. */
  readonly worded: "for" | "against";
  /** The idea of the literature that the item is tied to, and where it stands. */
  readonly idea?: Words;
  readonly reference?: string;
  /** The number its table has in the publication, where that is fixed. */
  readonly table?: string;
}

export interface Hypothesis {
  readonly id: string;
  /** Codes of variables or dimensions, neither of which is part of the other. */
  readonly from: string;
  readonly to: string;
  readonly null: Words;
  readonly alternative: Words;
}

/** A research question that asks how two scales go together. */
export interface Question {
  readonly id: string;
  /** Codes of variables or dimensions; a code that both have is the variable's. */
  readonly from: string;
  readonly to: string;
  /** The question itself, as the study asks it. */
  readonly text: Words;
}

/** A part of the population from which respondents were drawn. */
export interface Stratum {
  readonly name: string;
  readonly members: number;
  readonly respondents: GroupSize;
}

/**
 * Respondents of a group; withheld where so few could be recognised, or where the groups' total would give such a count
 * away.
 */
export type GroupSize = number | { readonly missing: "withheld" };

/** A group whose respondents are known, as they are wherever nothing is published. */
export type Counted<Group extends { readonly respondents: GroupSize }> = Group & { readonly respondents: number };

export interface Sampling {
  readonly design: "probability" | "nonprobability" | "census";
  /** What the strata are (faculty, class, ...), capitalised as in a table heading. */
  readonly stratum: Words;
  /** How Slovin's sample size becomes whole. */
  readonly rounding: "nearest" | "ceiling";
  /** What must be said wherever a margin of error is given. */
  readonly reservation?: Words;
  readonly source?: string;
}

export interface ProfileCategory {
  readonly label: Words;
  readonly respondents: GroupSize;
  /** The count was not published but follows from what was (a percentage, say); `note` says how. */
  readonly derived: boolean;
  readonly note?: Words;
}

/** A characteristic of the respondents, by its categories. */
export interface Characteristic {
  readonly code: string;
  readonly name: Words;
  /** Whether it was asked of each respondent (and counted here), or is known only as counts. */
  readonly recorded: "answers" | "counts";
  /** Whether a respondent may be in several categories. */
  readonly multiple?: true;
  readonly categories: readonly ProfileCategory[];
  /** Respondents of all categories whose own counts are withheld. */
  readonly withheld?: number;
}

/**
 * Classes of a score, by their inclusive upper ends in ascending order; the last end is the scale's.
 * `rounded` looks a value up after rounding it half up to `decimals`; `exact` looks up the value itself.
 */
export interface BandSet {
  readonly code: string;
  readonly name: Words;
  readonly lookup: "rounded" | "exact";
  readonly decimals: number;
  readonly source?: string;
  readonly bands: readonly { readonly upTo: number; readonly label: Words }[];
}

/** Strength of a correlation, by |r|: a point (`at`) or an interval that starts at `from`, inclusive. */
export interface StrengthBands {
  readonly source?: string;
  readonly bands: readonly (
    | { readonly at: number; readonly label: Words }
    | { readonly from: number; readonly label: Words }
  )[];
}

export interface ReliabilityRule {
  /** Reliable where alpha is greater. */
  readonly threshold: number;
  readonly source?: string;
  readonly bands?: BandSet;
}

export interface ValidityRule {
  readonly source?: string;
}

/** The criteria a reader may move. They act on results; scores do not change. */
export interface Criteria {
  /** e of Slovin's formula, 0 < e < 1. */
  readonly marginOfError: number;
  /** Of intervals and margins, 0 < level < 1. */
  readonly confidenceLevel: number;
  /** Of tests and the critical r, 0 < level < 1. */
  readonly significanceLevel: number;
  /** Of the critical r. */
  readonly tails: 1 | 2;
  /** Which coefficient of the answers the validity verdict is read from. */
  readonly validity: "item-total" | "item-rest";
  /** Code of a band set. */
  readonly bandSet: string;
}

/** A pilot of which only the matrix of correlations was published. */
export interface Pilot {
  readonly respondents: number;
  /** In the publication's order. `total` is the correlation with the total of the item's variable. */
  readonly items: readonly PilotItem[];
  /** Alphas as printed; the answers behind them were never published. */
  readonly reliability: readonly { readonly variable: string; readonly alpha: number }[];
  readonly source?: string;
}

export interface PilotItem {
  readonly code: string;
  readonly variable: string;
  readonly dimension: string;
  readonly total: number;
  /** The item of the final questionnaire that it became; absent: dropped. */
  readonly item?: string;
}

/**
 * Ways in which a respondent's answers may be careless: one answer to every item answered, the same answers as an
 * earlier respondent's, or more blanks than the study allows.
 */
export type Flaw = "oneAnswer" | "identical" | "blanks";

/** How the study looks at the quality of answers. */
export interface QualityRule {
  /** Answers with a greater share of blanks are flagged, 0 <= share < 1. */
  readonly blankShare: number;
  /** Respondents with one of these flaws are left out of everything; none unless the study says so. */
  readonly drop: readonly Flaw[];
  /**
   * Whether respondents who answered no item at all are left out of everything, as they are unless the study says
   * otherwise.
   */
  readonly unanswered: "drop" | "keep";
}

/** What the answers as read look like, before any respondent is dropped. A few bytes whatever their number. */
export interface AnswerQuality {
  /** Rows of the answers. */
  readonly read: number;
  /** Of them, those without an answer to any item; where they are left out, nothing below speaks of them. */
  readonly unanswered: number;
  /** Of the others, those dropped for their flaws by the study's rule. */
  readonly dropped: number;
  readonly flaws: Readonly<Record<Flaw, Flagged>>;
  /**
   * The most items in a row that one respondent gave the same answer, and how many respondents did; none while nothing
   * was answered.
   */
  readonly longestRun?: { readonly items: number; readonly respondents: GroupSize };
}

/** Respondents with a flaw: how many, and the first of them by their numbers, where those are published. */
export interface Flagged {
  readonly respondents: GroupSize;
  readonly listed: readonly string[];
}

/**
 * A way of not answering that the study tells apart from blanks ("Tidak tahu"), and how many respondents gave it, by
 * the items' codes.
 */
export interface MissingKind {
  readonly label: Words;
  readonly respondents: Readonly<Record<string, number>>;
}

/** Integer-coded answers: a column an item, holding the option's position 1..k in the scale; 0 is a blank. */
export interface Answers {
  readonly respondents: readonly string[];
  readonly columns: Readonly<Record<string, Uint8Array>>;
}

/** Everything about the study but its answers: what tables, charts and sentences need. Plain JSON. */
export interface StudyDescription {
  readonly title: Words;
  readonly subtitle?: Words;
  readonly people: readonly { readonly name: string; readonly role: Words }[];
  readonly institution: Words;
  readonly year: number;
  /** The line below every table and figure. */
  readonly source: Words;
  readonly scale: Scale;
  readonly variables: readonly Variable[];
  readonly items: readonly Item[];
  readonly hypotheses: readonly Hypothesis[];
  /** Empty where the study declares none. */
  readonly questions: readonly Question[];
  readonly sampling: Sampling;
  readonly strata: readonly Stratum[];
  /** Respondents of all strata whose own counts are withheld. */
  readonly strataWithheld?: number;
  readonly profile: readonly Characteristic[];
  /** Where the counts of the profile come from. */
  readonly bandSets: readonly BandSet[];
  /** Words for shares of respondents, by whole percent; upTo 100. */
  readonly quantifiers?: BandSet;
  readonly coefficient: Coefficient;
  readonly test: TestRule;
  readonly strength: StrengthBands;
  readonly validity: ValidityRule;
  readonly reliability: ReliabilityRule;
  readonly significance: { readonly source?: string };
  readonly criteria: Criteria;
  readonly pilot?: Pilot;
  /** Whether the answers themselves are part of the site, or results alone. */
  readonly publish: "answers" | "results";
  /** Where results alone are published, counts of respondents from 1 to less than this are withheld. */
  readonly smallCells: number;
  /**
   * Where results alone are published, and respondents are fewer: of items nothing is published, of scales only
   * category and decision.
   */
  readonly leastRespondents?: number;
  readonly quality: QualityRule;
  readonly answerQuality: AnswerQuality;
  /**
   * Ways of not answering that the study tells apart; blanks as others to every score. None where results alone are
   * published.
   */
  readonly missing?: readonly MissingKind[];
  /** Numbers that tables and figures have in the publication, by their key in src/chapter/chapter.ts. */
  readonly numbers: Readonly<Record<string, string>>;
  /** Free texts of the study for its pages, by page and place. */
  readonly texts: Readonly<Record<string, Words>>;
  /** What the loaders found worth saying though it stops nothing. */
  readonly warnings: readonly Words[];
  readonly data: DataVersion;
}

export interface DataVersion {
  /**
   * The first 8 hexadecimal digits of the SHA-256 over all input files, names included; where results alone are
   * published, over what is published of the study instead, for the same reason.
   */
  readonly version: string;
  /** A fingerprint or a size would give withheld counts of a small file away: there is none then. */
  readonly files: readonly { readonly path: string; readonly sha256?: string; readonly bytes?: number }[];
}

export interface Study extends StudyDescription {
  readonly answers: Answers;
}
