import type { Scale } from "../src/study/study.js";
import type { AnswersReading, Spelling } from "./files/fileReading.js";
import type { WrittenAnswers } from "./writtenAnswers.js";

/**
 * How often each option was ticked in all columns together, and how it was written: in words, and otherwise as its value.
 *
 * @example
 * answersReading([Uint8Array.of(2, 0)], scale, written).blank; // 1
 */
export function answersReading(columns: readonly Uint8Array[], { options }: Scale, written: WrittenAnswers): AnswersReading {
  const counts = new Array<number>(options.length + 1).fill(0);
  for (const column of columns) for (let i = 0; i < column.length; i++) counts[column[i]!]! += 1;
  const words = written.words();
  return {
    blank: counts[0]!,
    options: options.map(({ value }, at) => ({ value, written: spellings(String(value), counts[at + 1]!, words[at]!) })),
  };
}

function spellings(value: string, count: number, words: readonly Spelling[]): Spelling[] {
  const asValue = count - words.reduce((sum, word) => sum + word.count, 0);
  return [...(asValue > 0 ? [{ text: value, count: asValue }] : []), ...words];
}
