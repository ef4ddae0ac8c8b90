import type { Scale } from "../src/study/study.js";
import { bareWords } from "./bareWords.js";
import type { Spelling } from "./files/fileReading.js";
import { MOST_KNOWN, type TableRow } from "./files/tableRow.js";
import { meanings } from "./meanings.js";
import { type MissingAnswers, missingRange } from "./missingAnswers.js";

/**
 * Why a text means nothing: it names several options side by side, one word of it stands for several, or it knows none.
 */
export type NoMeaning =
  | { readonly why: "contradictory" | "ambiguous"; readonly meanings: readonly number[] }
  | { readonly why: "unknown" };

/**
 * The ways in which answers of a scale may be written, and those met so far. What they mean is a number: the position
 * 1..k of an option, 0 where it was not answered, -1, -2, … for the ways of not answering that the study tells apart.
 */
export interface WrittenAnswers {
  /** What a cell's text means; undefined where it means nothing, or more than one thing. */
  meaningOf(text: string): number | undefined;
  /** What a cell means, of a table whose answers are all read by this. */
  meaningIn(row: TableRow, at: number): number | undefined;
  /**
   * Of the cells met there that hold an option's value as its number is written, which nearly all do: the option's
   * position, by what the cell is known by. No need to ask for the meaning of these again.
   */
  readonly values: Uint8Array;
  /** Why a text has no meaning. */
  whyNot(text: string): NoMeaning;
  /**
   * The words met for a meaning, the most frequent first; an option's value in digits and blanks are not among them.
   */
  spellings(meaning: number): readonly Spelling[];
}

/** Different wrong texts that are remembered: those of a million rows would not fit in memory. */
const REMEMBERED = 10_000;

/** A text that was met, what it means, and how often it was met. */
interface Met {
  readonly meaning: number | undefined;
  count: number;
}

/**
 * Reads answers as people and form services write them: an option's value, its code, or its label in either language,
 * or several of these side by side, whatever its case, spaces, dashes, brackets and quotation marks; and what is
 * declared missing. One word of two options means neither, and so do a number and a label that disagree.
 *
 * @example
 * writtenAnswers(scale).meaningOf("5 - sangat SETUJU"); // 5
 */
export function writtenAnswers({ options }: Scale, missing: readonly MissingAnswers[] = []): WrittenAnswers {
  const known = meanings([
    ...options.flatMap(({ value, code, label }, at) =>
      [String(value), code, label.id, label.en ?? code].map((word): [string, number] => [word, at + 1]),
    ),
    ...missing.flatMap(({ written, meaning }) => written.map((word): [string, number] => [word, meaning])),
  ]);
  const ranged = rangeFinder(missing);
  const only = (text: string) => {
    const found = known.of(text);
    if (found.meanings.length === 0) return ranged(text);
    return found.contradictory || found.meanings.length > 1 ? undefined : found.meanings[0]!;
  };
  const met = new Map<string, Met>();
  const metOf = (text: string): Met => {
    const before = met.get(text);
    if (before !== undefined) return before;
    const found = { meaning: text.trim() === "" ? 0 : only(text), count: 0 };
    if (found.meaning !== undefined || met.size < REMEMBERED) met.set(text, found);
    return found;
  };
  const byNumber: Met[] = []; // of the table's cells
  const values = new Uint8Array(MOST_KNOWN + 1);
  return {
    values,
    meaningOf(text) {
      const found = metOf(text);
      found.count += 1;
      return found.meaning;
    },
    meaningIn(row, at) {
      const number = row.known(at);
      const found = byNumber[number] ?? metOf(row.text(at));
      if (number > 0 && byNumber[number] === undefined) {
        byNumber[number] = found;
        const { meaning = 0 } = found;
        if (meaning > 0 && row.text(at) === String(options[meaning - 1]!.value)) values[number] = meaning;
      }
      found.count += 1;
      return found.meaning;
    },
    whyNot(text) {
      const { meanings, contradictory } = known.of(text);
      return meanings.length === 0
        ? { why: "unknown" }
        : { why: contradictory ? "contradictory" : "ambiguous", meanings };
    },
    spellings(meaning) {
      const value = meaning > 0 ? String(options[meaning - 1]!.value) : "";
      const counts = new Map<string, number>(); // words that differ by the spaces around them alone are one
      for (const [text, word] of met) {
        const trimmed = text.trim();
        if (word.meaning === meaning && trimmed !== value) counts.set(trimmed, (counts.get(trimmed) ?? 0) + word.count);
      }
      return [...counts].map(([text, count]) => ({ text, count })).sort((a, b) => b.count - a.count);
    },
  };
}

/** What a number means by the ranges that are declared missing. */
function rangeFinder(missing: readonly MissingAnswers[]): (text: string) => number | undefined {
  const ranges = missing.flatMap(({ written, meaning }) =>
    written.flatMap((word) => {
      const range = missingRange(word);
      return range ? [{ range, meaning }] : [];
    }),
  );
  return (text) => {
    const number = /^\u2212?\d+(?:[.,]\d+)?$/.exec(ranges.length > 0 ? bareWords(text) : "")?.[0];
    if (number === undefined) return undefined;
    const value = Number(number.replace("\u2212", "-").replace(",", "."));
    return ranges.find(({ range: [low, high] }) => low <= value && value <= high)?.meaning;
  };
}
