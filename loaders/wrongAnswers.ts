import type { Scale } from "../src/study/study.js";
import { type ProblemWording, problemWords } from "../src/texts/id/problems.js";
import type { ColumnError } from "./columnError.js";
import { folded } from "./folded.js";
import { LIMITS } from "./limits.js";
import type { WrittenAnswers } from "./writtenAnswers.js";

/** A cell that holds no answer of the scale. */
interface WrongCell {
  readonly column: string;
  readonly line: number;
  readonly text: string;
  readonly respondent: string | undefined;
}

export interface WrongAnswers {
  add(cell: WrongCell): void;
  /** After the last row: reports them. */
  report(columns: readonly Uint8Array[]): void;
}

/** So often nobody mistypes the same: it is what the questionnaire has, or how blanks are written. */
const RECURRING = 3;

/** Different texts that are gathered, and cells of one: those of a million rows would not fit in memory. */
const GATHERED = 10_000;

/**
 * Gathers the answers that the scale does not know, and reports each by itself, but what recurs once for all cells.
 *
 * @example
 * const wrong = wrongAnswers(scale, written, error);
 * wrong.add({ column: "A1", line: 2, text: "6", respondent: "1" });
 * wrong.report([]);
 */
export function wrongAnswers({ options }: Scale, written: WrittenAnswers, error: ColumnError): WrongAnswers {
  const found = new Map<string, { count: number; readonly cells: WrongCell[] }>();
  const tell = ({ column, line, respondent }: WrongCell, wording: ProblemWording) => error(column, line, wording, respondent);
  const alone = (text: string) => {
    const found = written.whyNot(text);
    if (found.why === "contradictory") return problemWords.contradictoryAnswer(text, found.values);
    return found.why === "ambiguous" ? problemWords.ambiguousAnswer(text) : problemWords.answer(text, options);
  };
  const wordingOf = (text: string, count: number, values: readonly number[]) => {
    const scale = isWhole(text) ? widened(values, Number(text)) : undefined;
    if (scale !== undefined) return problemWords.recurringValue(text, count, options, scale);
    return /\d/.test(text) || written.whyNot(text).why !== "unknown" ? undefined : problemWords.recurringWord(text, count, options);
  };
  return {
    add(cell) {
      const word = folded(cell.text);
      const before = found.get(word);
      if (before === undefined && found.size >= GATHERED) tell(cell, alone(cell.text));
      else if (before === undefined) found.set(word, { count: 1, cells: [cell] });
      else {
        before.count += 1;
        if (before.cells.length < GATHERED) before.cells.push(cell);
      }
    },
    report(columns) {
      const recurring = [...found].filter(([, { count }]) => count >= RECURRING);
      const used = options.flatMap(({ value }, at) => (columns.some((column) => column.includes(at + 1)) ? [value] : []));
      const values = [...used, ...recurring.flatMap(([word]) => (isWhole(word) ? [Number(word)] : []))];
      const further: WrongCell[] = []; // beyond what is kept, and so only counted
      const problems = [...found.values()].flatMap(({ count, cells }) => {
        const wording = count < RECURRING ? undefined : wordingOf(cells[0]!.text, count, values);
        if (wording !== undefined) return [{ cell: cells[0]!, wording }];
        for (let at = cells.length; at < count; at++) further.push(cells[0]!);
        return cells.map((cell) => ({ cell, wording: alone(cell.text) }));
      });
      for (const { cell, wording } of problems.sort((a, b) => a.cell.line - b.cell.line)) tell(cell, wording);
      for (const cell of further) tell(cell, alone(cell.text));
    },
  };
}

const isWhole = (text: string) => /^-?\d+$/.test(text);

/** The ends of a scale that has all these values, where a value is one of a run of them without a gap. */
function widened(values: readonly number[], value: number): readonly [number, number] | undefined {
  const has = new Set(values);
  if (!has.has(value - 1) && !has.has(value + 1)) return undefined;
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return high - low < LIMITS.options && has.size === high - low + 1 ? [low, high] : undefined;
}
