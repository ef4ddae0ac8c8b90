import type { Cell } from "../../document/table/table.js";
import { placeOf } from "../../outline/places.js";
import { digitsApart } from "../../statistics/digitsApart.js";
import { isMissing, type Outcome } from "../../statistics/outcome.js";
import { percentOf } from "../../statistics/percentOf.js";
import { inLanguage } from "../../study/inLanguage.js";
import type { StudyDescription } from "../../study/study.js";
import type { SectionWords } from "./words.js";

/** Decimals of coefficients and p in tables. */
const USUAL_DIGITS = 3;

/** What a table or figure has by its place in the chapter. */
export interface Frame {
  readonly id: string;
  readonly label: string;
  readonly source: string;
}

/** Id, label ("Tabel 12") and source line of the table or figure that a key of the chapter names. */
export function frame(study: StudyDescription, key: string, texts: SectionWords): Frame {
  const { id, kind, number } = placeOf(study, key, texts.addresses);
  return { id, label: `${texts[kind]} ${number}`, source: inLanguage(study.source, texts.language) };
}

/** Address of a table or figure, relative to the site's root. */
export function address(study: StudyDescription, key: string, { addresses }: Pick<SectionWords, "addresses">): string {
  const { page, id } = placeOf(study, key, addresses);
  return `${page}.html#${id}`;
}

/** A cell that shows an outcome, or says why there is none. */
export function outcomeCell(outcome: Outcome<number>, texts: SectionWords): Cell {
  return isMissing(outcome) ? { value: null, note: texts.missing(outcome.missing) } : { value: outcome };
}

/** The same, with a note where the value is negative. */
export function signedCell(outcome: Outcome<number>, negative: string, texts: SectionWords): Cell {
  return { ...outcomeCell(outcome, texts), ...(!isMissing(outcome) && outcome < 0 && { note: negative }) };
}

/**
 * A cell of a coefficient that something is decided by: with more than three decimals where it takes them to show on
 * which side of the limits it lies, and of -1, 0 and 1.
 */
export function coefficientCell(outcome: Outcome<number>, limits: readonly number[], texts: SectionWords): Cell {
  return isMissing(outcome) ? outcomeCell(outcome, texts) : withDigits(outcome, [-1, 0, 1, ...limits]);
}

/** The same of a p beside its significance levels; below .001 as every p. */
export function pCell(p: Outcome<number>, levels: readonly number[], texts: SectionWords): Cell {
  return isMissing(p) || p < 0.001 ? outcomeCell(p, texts) : withDigits(p, [...levels, 1]);
}

function withDigits(value: number, limits: readonly number[]): Cell {
  const digits = digitsApart(value, limits, USUAL_DIGITS);
  return { value, ...(digits > USUAL_DIGITS && { format: { kind: "number", digits } }) };
}

/** A cell with a count's percentage of a total. Of nobody there is none: the count of 0 beside it is no 0%. */
export function shareCell(count: Outcome<number>, total: number, texts: SectionWords): Cell {
  if (isMissing(count)) return outcomeCell(count, texts);
  return total === 0 ? { value: "–", note: texts.nobody } : { value: percentOf(count, total) };
}
