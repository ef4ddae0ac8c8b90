import type { Words } from "../src/study/study.js";

/** One way of not answering, as study.yaml declares it: its words, codes and ranges of codes ("-9..-1"). */
export type DeclaredMissing =
  | string
  | number
  | {
      readonly written: readonly (string | number)[];
      /** What it is called where it is told apart from blanks. */
      readonly label?: Words;
      /** The items that know it; all of them where it is left out. */
      readonly items?: readonly string[];
    };

export interface MissingAnswers {
  readonly written: readonly string[];
  readonly items?: readonly string[];
  /** What its cells mean: 0 as a blank does, -1 the first kind that is told apart, -2 the second, … */
  readonly meaning: number;
}

/**
 * Declared ways of not answering, each with its meaning: those of one label are one kind.
 *
 * @example
 * missingAnswers([99, { written: ["TT"], label: { id: "Tidak tahu" } }]); // meanings 0 and -1
 */
export function missingAnswers(declared: readonly DeclaredMissing[]): MissingAnswers[] {
  const labels = missingLabels(declared);
  return declared.map((one) => {
    if (typeof one !== "object") return { written: [String(one)], meaning: 0 };
    const kind = labels.findIndex(({ id }) => id === one.label?.id);
    return {
      written: one.written.map(String),
      meaning: kind < 0 ? 0 : -1 - kind,
      ...(one.items && { items: one.items }),
    };
  });
}

/**
 * What the kinds are called that are told apart, in the order of their meanings.
 *
 * @example
 * missingLabels([99, { written: ["TT"], label: { id: "Tidak tahu" } }]); // [{ id: "Tidak tahu" }]
 */
export function missingLabels(declared: readonly DeclaredMissing[]): Words[] {
  const labels = new Map(
    declared.flatMap((one) => (typeof one === "object" && one.label ? [[one.label.id, one.label] as const] : [])),
  );
  return [...labels.values()];
}

/**
 * The ends of a range of codes; undefined where a text is none.
 *
 * @example
 * missingRange("-9..-1"); // [-9, -1]
 */
export function missingRange(text: string): readonly [low: number, high: number] | undefined {
  const found = /^(-?\d+) ?\.\. ?(-?\d+)$/.exec(text.trim());
  return found ? [Number(found[1]), Number(found[2])] : undefined;
}
