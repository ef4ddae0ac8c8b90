import type { CountRange } from "../../analysis/conclusions/measuredRespondents.js";
import type { Addresses } from "../../outline/addresses.js";
import type { Statistic } from "../../statistics/catalogue.js";
import type { Reason } from "../../statistics/outcome.js";
import type { Language } from "../../study/inLanguage.js";

/** What every section of the chapter needs: the language, its numbers, and the words around tables and figures. */
export interface SectionWords {
  readonly language: Language;
  readonly addresses: Addresses;
  /** Fragments of the glossary's entries. */
  readonly terms: Readonly<Record<Statistic, string>>;
  readonly table: string;
  readonly figure: string;
  integer(x: number): string;
  number(x: number, digits?: number): string;
  percent(x: number, digits?: number): string;
  /**
   * p as in a sentence: "p = 0,012", "p < 0,001"; beside a significance level with the decimals that show on which side
   * of it p lies.
   */
  p(p: number, level?: number): string;
  /**
   * A coefficient with three decimals, or those that show on which side of the limits it lies: -1, 0, 1 and those that
   * decide about it.
   */
  apart(r: number, limits?: readonly number[]): string;
  /** Why there is no percentage. */
  readonly nobody: string;
  missing(reason: Reason): string;
  /** "201"; "200 sampai 201" of counts that are not all alike. */
  range(counts: CountRange): string;
  /** "a, b, dan c". */
  list(parts: readonly string[]): string;
  /** "a, b, atau c". */
  either(parts: readonly string[]): string;
}

/** What a correlation is called, and the letters that stand for it. */
export interface CoefficientWords {
  /** As a heading has it. */
  readonly name: string;
  /** Before an equals sign in a sentence: "rho Spearman = 0,343". */
  readonly short: string;
  readonly symbol: string;
  /** The letter of its critical value: tables of rho and r have one and the same. */
  readonly critical: string;
}

/** What a statistic is called, and which of its variants is computed. */
export interface StatisticWords {
  readonly name: string;
  readonly variant: string;
}
