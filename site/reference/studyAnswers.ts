import study from "./study-r.json";

/** The answers that the references of the study were computed from. */
export const answers: Readonly<Record<string, Uint8Array>> = Object.fromEntries(
  Object.entries(study.values.answers).map(([code, column]) => [code, Uint8Array.from(column)]),
);

/** The columns of a scale, in order. */
export function itemsOf(scale: "X" | "Y"): Uint8Array[] {
  return Object.entries(answers).flatMap(([code, column]) => (code.startsWith(scale) ? [column] : []));
}

/** The sum of a scale's answers, respondent by respondent. */
export function answerTotals(columns: readonly Uint8Array[]): Uint16Array {
  return Uint16Array.from(columns[0]!, (_, i) => columns.reduce((sum, column) => sum + column[i]!, 0));
}

/** Whole values as a frequency distribution. */
export function distributionOf(column: ArrayLike<number>): { values: number[]; counts: number[] } {
  const sorted = Array.from(column).sort((a, b) => a - b);
  const values = [...new Set(sorted)];
  return { values, counts: values.map((value) => sorted.filter((other) => other === value).length) };
}
