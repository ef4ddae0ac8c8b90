import type { Locale } from "../document/table/format.js";
import type { SettingKey, SingleKey } from "../study/parameters.js";

/** The words of the live parameters, in one language. */
export interface ParameterWords {
  readonly language: Locale;
  /** Heading of the controls. */
  readonly heading: string;
  /** Label of a parameter's control. */
  readonly label: Readonly<Record<SingleKey, string>>;
  /** A parameter's name within a sentence. */
  readonly name: Readonly<Record<SettingKey, string>>;
  /** Numbers that are spoken of as percentages. */
  readonly percent: readonly SingleKey[];
  /** Names of values, where neither the number itself nor the study names them. */
  readonly values: Readonly<Partial<Record<SingleKey, Readonly<Record<string, string>>>>>;
  /** Of a parameter's smallest and largest value. */
  range(from: string, to: string): string;
  /** Names the study's own value beside a control. */
  own(value: string): string;
  /** Names of the buttons, for those who do not see where they stand. */
  lower(name: string): string;
  higher(name: string): string;
  reset(name: string): string;
  readonly resetShort: string;
  readonly resetAll: string;
  /** The controls of the scoring. */
  readonly scoring: string;
  readonly scoringHint: string;
  /** Why the scoring cannot be changed where a study publishes no answers. */
  readonly scoringFixed: string;
  readonly item: string;
  readonly reverse: string;
  readonly leaveOut: string;
  /** Marks an item that is worded against its variable. */
  readonly against: string;
  readonly resetScoring: string;
  readonly copyLink: string;
  readonly copied: string;
  /** The browser refuses; says where else the address is. */
  readonly notCopied: string;
  /** Heads the list of what the scoring changed. */
  readonly moved: string;
  readonly nothingMoved: string;
  readonly failed: string;
  /** Says that what stands is still what was, because the new scoring takes long. */
  readonly late: string;
  /** Says on every page that the study has no answers yet. */
  readonly noAnswers: string;
  /** The line of each page while every parameter is the study's own. */
  readonly unchanged: string;
  /** The line of each page otherwise; the parts are made by `change`. */
  changed(changes: readonly string[]): string;
  change(name: string, value: string, own: string): string;
  /** Of a parameter that takes several values: items by their codes. */
  changedSet(name: string, codes: readonly string[]): string;
}
