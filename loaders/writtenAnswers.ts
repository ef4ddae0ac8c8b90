import type { Scale } from "../src/study/study.js";
import type { Spelling } from "./files/fileReading.js";
import { folded } from "./folded.js";

/** The ways in which answers of a scale may be written, and those met so far. */
export interface WrittenAnswers {
  /** The position 1..k of the option that a cell's text means, 0 for a blank; undefined where it means none or more than one. */
  positionOf(text: string): number | undefined;
  /** Whether a text that has no position could mean several options. */
  isAmbiguous(text: string): boolean;
  /** By position: the words met for it; values in digits are not among them. */
  words(): readonly (readonly Spelling[])[];
}

/**
 * Reads answers as people and form services write them: an option's value, its code, or its label in either language, whatever its
 * case and spaces. One word of two options means neither.
 *
 * @example
 * writtenAnswers(scale).positionOf(" sangat SETUJU"); // 5
 */
export function writtenAnswers({ options }: Scale): WrittenAnswers {
  const positions = new Map<string, Set<number>>();
  options.forEach(({ value, code, label }, at) => {
    for (const word of [String(value), code, label.id, label.en ?? code]) {
      positions.set(folded(word), (positions.get(folded(word)) ?? new Set()).add(at + 1));
    }
  });
  const only = (text: string) => {
    const found = positions.get(folded(text));
    return found?.size === 1 ? [...found][0] : undefined;
  };
  // Nearly every answer is one digit, found by its character ten times as fast as by its text.
  const ofDigit = Array.from({ length: 10 }, (_, digit) => only(String(digit)));
  const met = new Map<string, { readonly position: number; count: number }>();
  return {
    positionOf(text) {
      const digit = text.length === 1 ? ofDigit[text.charCodeAt(0) - 48] : undefined;
      if (digit !== undefined) return digit;
      if (text === "") return 0;
      const before = met.get(text);
      if (before) before.count += 1;
      const position = before?.position ?? (text.trim() === "" ? 0 : only(text));
      if (!before && position !== undefined) met.set(text, { position, count: 1 });
      return position;
    },
    isAmbiguous: (text) => (positions.get(folded(text))?.size ?? 0) > 1,
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
