import type { Scoring } from "./scoring.js";
import type { Item, Scale, Study } from "./study.js";

/** The scores that a scoring makes of the answers, for the respondents it keeps. */
export interface Scores {
  /** Respondents that are scored. */
  readonly n: number;
  /** Respondents left out because of a blank (blank rule `respondent`). */
  readonly excluded: number;
  /** By item code: scores as positions 1..k of the scale, so that the value is `position - 1 + lowest value`. */
  readonly columns: Readonly<Record<string, Uint8Array>>;
  /** By item code: blanks that were filled. */
  readonly filled: Readonly<Record<string, number>>;
}

/** Scores every item: fills or excludes blanks by the rule, then reverses by the scale's declared ends. */
export function scoreAnswers(study: Study, scoring: Scoring): Scores {
  const { items, scale, answers } = study;
  const keep = scoring.blanks === "respondent" ? completeRespondents(items, answers.columns) : undefined;
  const n = keep?.length ?? answers.respondents.length;
  const columns: Record<string, Uint8Array> = {};
  const filled: Record<string, number> = {};
  for (const { code } of items) {
    const ticked = answers.columns[code]!;
    const kept = keep ? Uint8Array.from(keep, (row) => ticked[row]!) : ticked;
    const scored = scoreColumn(kept, scale, scoring.reversed.includes(code));
    columns[code] = scored.column;
    filled[code] = scored.filled;
  }
  return { n, excluded: answers.respondents.length - n, columns, filled };
}

/** The middle position of a scale, or undefined where it has none. */
export function midpointPosition(scale: Scale): number | undefined {
  const k = scale.options.length;
  return k % 2 === 1 ? (k + 1) / 2 : undefined;
}

/** The total of some items for every respondent, as positions 0..items × (k - 1) above the lowest total. */
export function totalPositions(scores: Scores, codes: readonly string[]): Uint16Array {
  const totals = new Uint16Array(scores.n);
  for (const code of codes) {
    const column = scores.columns[code]!;
    for (let i = 0; i < totals.length; i++) totals[i]! += column[i]! - 1;
  }
  return totals;
}

function scoreColumn(ticked: Uint8Array, scale: Scale, reversed: boolean): { column: Uint8Array; filled: number } {
  const k = scale.options.length;
  const column = new Uint8Array(ticked.length);
  let filled = 0;
  for (let i = 0; i < ticked.length; i++) {
    let position = ticked[i]!;
    if (position === 0) {
      position = midpointPosition(scale) ?? missingMidpoint();
      filled++;
    }
    column[i] = reversed ? k + 1 - position : position;
  }
  return { column, filled };
}

function missingMidpoint(): never {
  throw new Error("scoreAnswers requires a scale with a middle option to fill blanks with the midpoint");
}

function completeRespondents(items: readonly Item[], columns: Readonly<Record<string, Uint8Array>>): number[] {
  const rows = columns[items[0]!.code]!.length;
  const kept: number[] = [];
  for (let row = 0; row < rows; row++) if (items.every((item) => columns[item.code]![row] !== 0)) kept.push(row);
  return kept;
}
