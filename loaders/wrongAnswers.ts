import type { Scale } from "../src/study/study.js";
import { problemWords } from "../src/texts/language.js";
import type { ProblemWording, RepeatedText } from "../src/texts/words/problemWords.js";
import type { ColumnError } from "./columnError.js";
import { folded } from "./folded.js";
import { LIMITS } from "./limits.js";
import { isMissingCode, isMissingWord } from "./looksMissing.js";
import { slipOf } from "./slipOf.js";
import type { WrittenAnswers } from "./writtenAnswers.js";

/** A cell that holds no answer of the scale. */
export interface WrongCell {
  readonly column: string;
  readonly line: number;
  readonly text: string;
  readonly respondent: string | undefined;
  /** The ways in which the answers of its column may be written. */
  readonly written: WrittenAnswers;
}

export interface WrongAnswers {
  add(cell: WrongCell): void;
  /** How many there were. */
  count(): number;
  /** After the last row: reports them. */
  report(columns: readonly Uint8Array[]): void;
}

/** So often nobody mistypes the same number: it is what the questionnaire has. */
const RECURRING = 3;

/** Places that a problem names beside its own. */
const NAMED = 2;

/** Different texts of one cause that are a problem each; more are one. */
const TOLD = 20;

/** Different texts that are gathered: those of a million rows would not fit in memory. */
const GATHERED = 10_000;

interface Wrong {
  /** The first of its cells in the file, and the next ones. */
  cell: WrongCell;
  others: WrongCell[];
  count: number;
}

function addTo(wrong: Wrong, cell: WrongCell): void {
  wrong.count += 1;
  const last = wrong.others.at(-1) ?? wrong.cell;
  if (wrong.others.length === NAMED && cell.line >= last.line) return;
  const [first, ...others] = [wrong.cell, ...wrong.others, cell].sort((a, b) => a.line - b.line);
  [wrong.cell, wrong.others] = [first!, others.slice(0, NAMED)];
}

/**
 * Gathers the answers that the scale does not know, and reports each text once, for all its cells, with what it may be
 * meant for: an option that is misspelt or not declared, or no answer. Where there are too many of one cause, they are
 * one problem.
 *
 * @param labels what the ways of not answering are called that the study tells apart
 * @example
 * const wrong = wrongAnswers(scale, [], error);
 * wrong.add({ column: "A1", line: 2, text: "6", respondent: "1", written });
 * wrong.report([]);
 */
export function wrongAnswers({ options }: Scale, labels: readonly string[], error: ColumnError): WrongAnswers {
  const found = new Map<string, Wrong>();
  const beyond: Wrong[] = []; // the first of those that are only counted
  let count = 0;
  const named = (meaning: number) =>
    meaning > 0 ? String(options[meaning - 1]!.value) : (labels[-meaning - 1] ?? problemWords.notAnswered);
  const causeOf = (
    wrong: Wrong,
    values: readonly number[],
  ): { readonly kind?: "number" | "word"; readonly wording: ProblemWording } => {
    const text = repeated(wrong);
    const why = wrong.cell.written.whyNot(text.text);
    if (why.why === "contradictory")
      return { wording: problemWords.contradictoryAnswer(text, why.meanings.map(named)) };
    if (why.why === "ambiguous") return { wording: problemWords.ambiguousAnswer(text) };
    const scale = wrong.count >= RECURRING && isWhole(text.text) ? widened(values, Number(text.text)) : undefined;
    if (scale !== undefined) return { wording: problemWords.recurringValue(text, options, scale) };
    if (isMissingWord(text.text) || isMissingCode(text.text))
      return { wording: problemWords.missingAnswer(text, options) };
    if (isNumber(text.text)) return { kind: "number", wording: problemWords.answer(text, options) };
    const slip = slipOf(
      text.text,
      options.flatMap(({ label: { id, en } }) => [id, ...(en ? [en] : [])]),
    );
    if (slip !== undefined) return { wording: problemWords.slip(text, slip, options) };
    return { kind: "word", wording: problemWords.otherWord(text, options) };
  };
  return {
    add(cell) {
      count += 1;
      const word = folded(cell.text);
      const before = found.get(word) ?? (found.size >= GATHERED ? beyond[0] : undefined);
      if (before !== undefined) {
        addTo(before, cell);
      } else if (found.size < GATHERED) found.set(word, { cell, others: [], count: 1 });
      else beyond.push({ cell, others: [], count: 1 });
    },
    count: () => count,
    report(columns) {
      const recurring = [...found]
        .filter(([word, { count }]) => count >= RECURRING && isWhole(word))
        .map(([word]) => Number(word));
      const used = options.flatMap(({ value }, at) =>
        columns.some((column) => column.includes(at + 1)) ? [value] : [],
      );
      const causes = [...found.values(), ...beyond].map((wrong) => ({
        wrong,
        ...causeOf(wrong, [...used, ...recurring]),
      }));
      const many = (["number", "word"] as const).filter(
        (kind) => causes.filter((cause) => cause.kind === kind).length > TOLD,
      );
      const single = causes.filter(({ kind }) => kind === undefined || !many.includes(kind));
      const together = many.map((kind) => {
        const alike = causes.filter((cause) => cause.kind === kind).map(({ wrong }) => wrong);
        const cells = alike.reduce((sum, wrong) => sum + wrong.count, 0);
        return {
          wrong: alike[0]!,
          wording: problemWords.manyAnswers(
            alike.map(({ cell }) => cell.text),
            cells,
            options,
          ),
        };
      });
      for (const { wrong, wording } of [...single, ...together].sort((a, b) => a.wrong.cell.line - b.wrong.cell.line)) {
        error(wrong.cell.column, wrong.cell.line, wording, wrong.cell.respondent);
      }
    },
  };
}

const repeated = ({ cell, count, others }: Wrong): RepeatedText => ({ text: cell.text, count, others });

const isWhole = (text: string) => /^-?\d+$/.test(text);

const isNumber = (text: string) => /^[-+\u2212]?\d+(?:[.,]\d+)?$/.test(text);

/** The ends of a scale that has all these values, where a value is one of a run of them without a gap. */
function widened(values: readonly number[], value: number): readonly [number, number] | undefined {
  const has = new Set(values);
  if (!has.has(value - 1) && !has.has(value + 1)) return undefined;
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return high - low < LIMITS.options && has.size === high - low + 1 ? [low, high] : undefined;
}
