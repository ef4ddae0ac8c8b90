import { byName } from "./lookups.js";
import { repeatedRows } from "./repeatedRows.js";
import type { AnswerQuality, Answers, Flagged, Flaw, QualityRule } from "./study.js";

/** Flagged respondents that are listed by their numbers; the rest are counted. */
const LISTED = 20;

/** What was found, and which rows have which flaw. */
export interface FoundQuality {
  readonly quality: AnswerQuality;
  /** Rows that stay, in order; all of them where undefined. */
  readonly kept?: Uint32Array;
}

/**
 * Looks at answers as ticked, before any scoring: who answered nothing; of the others, unless such respondents are
 * kept, who gave one answer throughout (two at least), who repeats an earlier respondent's answers to every item, who
 * left more blank than the rule allows; and how long the longest run of one answer is in the questionnaire's order.
 *
 * @param codes Items in the questionnaire's order.
 * @example
 * answerQuality(answers, ["A1", "A2"], { blankShare: 0.2, drop: [], unanswered: "drop" }).quality.flaws.oneAnswer.respondents // 3
 */
export function answerQuality(
  { respondents, columns }: Answers,
  codes: readonly string[],
  rule: QualityRule,
): FoundQuality {
  const ordered = codes.map((code) => byName(columns, code));
  const n = respondents.length;
  const { runs, blanks, varied } = patterns(ordered, n);
  const silent = new Uint8Array(blanks.map((blank) => Number(blank === codes.length)));
  const unanswered = silent.reduce((sum, mark) => sum + mark, 0);
  const leftOut = rule.unanswered === "drop" ? silent : new Uint8Array(n);
  const looked = (marks: Uint8Array) => marks.map((mark, row) => mark * (1 - leftOut[row]!));
  const rows: Record<Flaw, Uint8Array> = {
    oneAnswer: varied.map((differs, row) => Number(differs === 0 && codes.length - blanks[row]! > 1)),
    identical: looked(repeatedRows(ordered, n)),
    blanks: looked(new Uint8Array(blanks.map((blank) => Number(blank / codes.length > rule.blankShare)))),
  };
  const flagged = (flaw: Flaw) => flaggedOf(rows[flaw], respondents);
  const kept = keptRows([leftOut, ...rule.drop.map((flaw) => rows[flaw])], n);
  const longest = longestRun(runs);
  return {
    quality: {
      read: n,
      unanswered,
      dropped: answering(n, unanswered, rule) - (kept?.length ?? n),
      flaws: { oneAnswer: flagged("oneAnswer"), identical: flagged("identical"), blanks: flagged("blanks") },
      ...(longest && { longestRun: longest }),
    },
    ...(kept && { kept }),
  };
}

/**
 * The rows whose answers are looked at: all but those that answer nothing, unless they are kept.
 *
 * @example answering(5, 2, { unanswered: "drop" }) // 3
 */
export function answering(
  read: number,
  unanswered: number,
  { unanswered: rule }: Pick<QualityRule, "unanswered">,
): number {
  return rule === "drop" ? read - unanswered : read;
}

interface Patterns {
  /** By row: the longest run of one answer. */
  readonly runs: Uint16Array;
  readonly blanks: Uint16Array;
  /** By row: 1 where two answers differ. */
  readonly varied: Uint8Array;
}

/** A pass over each column, which never holds a row as an object. A blank ends a run. */
function patterns(columns: readonly Uint8Array[], n: number): Patterns {
  const [runs, run, blanks] = [new Uint16Array(n), new Uint16Array(n), new Uint16Array(n)];
  const [varied, first, last] = [new Uint8Array(n), new Uint8Array(n), new Uint8Array(n)]; // last: the answer before, 0 after a blank
  for (const column of columns) {
    for (let row = 0; row < n; row++) {
      const answer = column[row]!;
      if (answer === 0) {
        blanks[row]! += 1;
        run[row] = 0;
      } else {
        const length = answer === last[row] ? run[row]! + 1 : 1;
        run[row] = length;
        if (length > runs[row]!) runs[row] = length;
        if (first[row] === 0) first[row] = answer;
        else if (first[row] !== answer) varied[row] = 1;
      }
      last[row] = answer;
    }
  }
  return { runs, blanks, varied };
}

function flaggedOf(marks: Uint8Array, respondents: readonly string[]): Flagged {
  const listed: string[] = [];
  let count = 0;
  for (let row = 0; row < marks.length; row++)
    if (marks[row] === 1 && ++count <= LISTED) listed.push(respondents[row]!);
  return { respondents: count, listed };
}

/** The rows without a mark; undefined where that is all of them. */
function keptRows(marked: readonly Uint8Array[], n: number): Uint32Array | undefined {
  const kept = new Uint32Array(n);
  let count = 0;
  for (let row = 0; row < n; row++) if (marked.every((marks) => marks[row] === 0)) kept[count++] = row;
  return count === n ? undefined : kept.slice(0, count);
}

function longestRun(runs: Uint16Array): AnswerQuality["longestRun"] {
  let items = 0;
  let respondents = 0;
  for (const run of runs) {
    if (run === items) respondents++;
    else if (run > items) [items, respondents] = [run, 1];
  }
  return items === 0 ? undefined : { items, respondents };
}
