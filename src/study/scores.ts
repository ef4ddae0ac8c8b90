import { byName } from "./lookups.js";
import { isReversed, type Scoring } from "./scoring.js";
import type { Scale, Study } from "./study.js";

/** The scores that a scoring makes of the answers, for the respondents it keeps. */
export interface Scores {
  /** Respondents that are scored. */
  readonly n: number;
  /** Respondents left out because of a blank (blank rule `respondent`). */
  readonly excluded: number;
  /**
   * By item code: scores as positions 1..k of the scale, so that the value is `position - 1 + lowest value`; 0 is a
   * blank that the rule `item` leaves.
   */
  readonly columns: Readonly<Record<string, Uint8Array>>;
  /** By item code: blanks that were filled. */
  readonly filled: Readonly<Record<string, number>>;
}

/**
 * Scores every item: fills, keeps or excludes blanks by the rule, then reverses by the scale's declared ends. An item
 * that is left out excludes nobody, and its own blanks stay.
 */
export function scoreAnswers(study: Study, scoring: Scoring): Scores {
  const { items, scale, answers } = study;
  const keep = scoring.blanks === "respondent" ? completeRespondents(study, scoring.leftOut) : undefined;
  const blank = scoring.blanks === "midpoint" ? midpointPosition(scale) : 0;
  const columns: Record<string, Uint8Array> = {};
  const filled: Record<string, number> = {};
  for (const item of items) {
    const { code } = item;
    const ticked = byName(answers.columns, code);
    const kept = keep ? Uint8Array.from(keep, (row) => ticked[row]!) : ticked;
    columns[code] = scoreColumn(kept, positionScores(scale, blank, isReversed(item, scoring)));
    filled[code] = blank === 0 ? 0 : count(kept, 0);
  }
  const n = keep?.length ?? answers.respondents.length;
  return { n, excluded: answers.respondents.length - n, columns, filled };
}

/** Respondents without a blank in some items; all of them where there is no blank. */
export function completeRows(scores: Scores, codes: readonly string[]): Uint32Array | undefined {
  const columns = codes.map((code) => byName(scores.columns, code)).filter((column) => column.includes(0));
  if (columns.length === 0) return undefined;
  const rows = Array.from({ length: scores.n }, (_, row) => row);
  return Uint32Array.from(rows.filter((row) => columns.every((column) => column[row] !== 0)));
}

/** The score of every position, 0 (blank) first. */
function positionScores({ options }: Scale, blank: number, reversed: boolean): Uint8Array {
  const scores = Uint8Array.from({ length: options.length + 1 }, (_, position) => (position === 0 ? blank : position));
  return reversed ? scores.map((score) => (score === 0 ? 0 : options.length + 1 - score)) : scores;
}

function scoreColumn(ticked: Uint8Array, scores: Uint8Array): Uint8Array {
  const column = new Uint8Array(ticked.length);
  for (let i = 0; i < ticked.length; i++) column[i] = scores[ticked[i]!]!;
  return column;
}

function midpointPosition({ options }: Scale): number {
  if (options.length % 2 === 0)
    throw new Error("scoreAnswers requires a scale with a middle option to fill blanks with the midpoint");
  return (options.length + 1) / 2;
}

function count(column: Uint8Array, value: number): number {
  let found = 0;
  for (let i = 0; i < column.length; i++) if (column[i] === value) found++;
  return found;
}

function completeRespondents({ items, answers }: Study, leftOut: readonly string[]): number[] {
  const columns = items.filter(({ code }) => !leftOut.includes(code)).map(({ code }) => byName(answers.columns, code));
  return [...answers.respondents.keys()].filter((row) => columns.every((column) => column[row] !== 0));
}
