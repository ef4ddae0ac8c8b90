import type { Scale, Words } from "../src/study/study.js";
import type { AnswersReading, Spelling } from "./files/fileReading.js";
import type { WrittenAnswers } from "./writtenAnswers.js";

/** What is known of the answers' cells. */
export interface AnswerCells {
  readonly columns: readonly Uint8Array[];
  /** Cells that mean nothing. */
  readonly unread: number;
  readonly written: readonly WrittenAnswers[];
  /** What the ways of not answering are called that the study tells apart. */
  readonly labels: readonly Words[];
}

/**
 * How often each option was ticked in all columns together, and how it was written: in words, and otherwise as its
 * value; and how it was written that there is no answer.
 *
 * @example
 * answersReading({ columns: [Uint8Array.of(2, 0)], unread: 0, written: [], labels: [] }, scale).blank; // 1
 */
export function answersReading({ columns, unread, written, labels }: AnswerCells, { options }: Scale): AnswersReading {
  const counts = new Array<number>(options.length + 1).fill(0);
  for (const column of columns) for (let i = 0; i < column.length; i++) counts[column[i]!]! += 1;
  const missing = [undefined, ...labels].flatMap((label, at) => {
    const words = together(written.map((one) => one.spellings(at === 0 ? 0 : -at))).filter(({ text }) => text !== "");
    return label === undefined && words.length === 0 ? [] : [{ ...(label && { label: label.id }), written: words }];
  });
  const declared = missing.reduce((sum, { written }) => sum + countOf(written), 0);
  return {
    blank: counts[0]! - declared - unread,
    unread,
    missing,
    options: options.map(({ value }, at) => {
      const words = together(written.map((one) => one.spellings(at + 1)));
      const asValue = counts[at + 1]! - countOf(words);
      return { value, written: [...(asValue > 0 ? [{ text: String(value), count: asValue }] : []), ...words] };
    }),
  };
}

const countOf = (words: readonly Spelling[]) => words.reduce((sum, { count }) => sum + count, 0);

/** The words of several columns as one list. */
function together(lists: readonly (readonly Spelling[])[]): readonly Spelling[] {
  if (lists.length === 1) return lists[0]!;
  const counts = new Map<string, number>();
  for (const { text, count } of lists.flat()) counts.set(text, (counts.get(text) ?? 0) + count);
  return [...counts].map(([text, count]) => ({ text, count })).sort((a, b) => b.count - a.count);
}
