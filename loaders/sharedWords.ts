import type { TableHeader } from "./files/tableHeader.js";
import { folded } from "./folded.js";
import { collectProblems } from "./problem.js";

/**
 * Whether a word of a column is one of its categories: several rows have it, and the cells of the column repeat. The
 * rows are read once more the first time that it is asked, which few files need.
 *
 * @example
 * sharedWords(header)(2, "Rata-rata"); // true, of "Rata-rata", "Tinggi", "Rata-rata", "Tinggi"
 */
export function sharedWords(header: TableHeader): (column: number, word: string) => boolean {
  let counts: readonly Map<string, number>[] | undefined;
  return (column, word) => {
    counts ??= countWords(header);
    const own = counts[column]!;
    const filled = [...own.values()].reduce((sum, count) => sum + count, 0);
    return (own.get(folded(word)) ?? 0) > 1 && 2 * own.size <= filled;
  };
}

function countWords(header: TableHeader): Map<string, number>[] {
  const counts = header.headings.map(() => new Map<string, number>());
  header.rows(collectProblems(""), (row) => {
    row.texts().forEach((cell, at) => {
      const word = folded(cell);
      if (word !== "") counts[at]!.set(word, (counts[at]!.get(word) ?? 0) + 1);
    });
  });
  return counts;
}
