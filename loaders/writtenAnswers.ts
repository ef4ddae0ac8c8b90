import type { Scale } from "../src/study/study.js";
import type { Spelling } from "./files/fileReading.js";
import { meanings } from "./meanings.js";

/** Why a text means no option: it names several side by side, one word of it stands for several, or it knows none. */
export type NoOption = { readonly why: "contradictory" | "ambiguous"; readonly values: readonly number[] } | { readonly why: "unknown" };

/** The ways in which answers of a scale may be written, and those met so far. */
export interface WrittenAnswers {
  /** The position 1..k of the option that a cell's text means, 0 for a blank; undefined where it means none or more than one. */
  positionOf(text: string): number | undefined;
  /** Why a text has no position. */
  whyNot(text: string): NoOption;
  /** By position: the words met for it; values in digits are not among them. */
  words(): readonly (readonly Spelling[])[];
}

/** Different wrong texts that are remembered: those of a million rows would not fit in memory. */
const REMEMBERED = 10_000;

/**
 * Reads answers as people and form services write them: an option's value, its code, or its label in either language, or several of these
 * side by side, whatever its case, spaces, dashes, brackets and quotation marks. One word of two options means neither, and so do a number
 * and a label that disagree.
 *
 * @example
 * writtenAnswers(scale).positionOf("5 - sangat SETUJU"); // 5
 */
export function writtenAnswers({ options }: Scale): WrittenAnswers {
  const known = meanings(
    options.flatMap(({ value, code, label }, at) =>
      [String(value), code, label.id, label.en ?? code].map((word): [string, number] => [word, at + 1]),
    ),
  );
  const only = (text: string) => {
    const found = known.of(text);
    return found.contradictory || found.meanings.length !== 1 ? undefined : found.meanings[0]!;
  };
  // Nearly every answer is one digit, found by its character ten times as fast as by its text.
  const ofDigit = Array.from({ length: 10 }, (_, digit) => only(String(digit)));
  const met = new Map<string, { readonly position: number; count: number }>();
  const wrong = new Set<string>();
  return {
    positionOf(text) {
      const digit = text.length === 1 ? ofDigit[text.charCodeAt(0) - 48] : undefined;
      if (digit !== undefined) return digit;
      if (text === "") return 0;
      const before = met.get(text);
      if (before) before.count += 1;
      if (before || wrong.has(text)) return before?.position;
      const position = text.trim() === "" ? 0 : only(text);
      if (position !== undefined) met.set(text, { position, count: 1 });
      else if (wrong.size < REMEMBERED) wrong.add(text);
      return position;
    },
    whyNot(text) {
      const { meanings, contradictory } = known.of(text);
      if (meanings.length === 0) return { why: "unknown" };
      return { why: contradictory ? "contradictory" : "ambiguous", values: meanings.map((position) => options[position - 1]!.value) };
    },
    words: () => options.map(({ value }, at) => spellings(met, at + 1, String(value))),
  };
}

/** The most frequent first; words that differ by the spaces around them alone are one. */
function spellings(met: ReadonlyMap<string, { position: number; count: number }>, position: number, value: string): Spelling[] {
  const counts = new Map<string, number>();
  for (const [text, word] of met) {
    const trimmed = text.trim();
    if (word.position === position && trimmed !== value) counts.set(trimmed, (counts.get(trimmed) ?? 0) + word.count);
  }
  return [...counts].map(([text, count]) => ({ text, count })).sort((a, b) => b.count - a.count);
}
