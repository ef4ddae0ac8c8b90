import { byKey } from "../src/study/lookups.js";
import { folded } from "./folded.js";

/** What may part the answers of one cell. */
export const answerDelimiters = [";", "|", "\n", ","] as const;

/**
 * The parts of a cell, without spaces around them and without empty ones.
 *
 * @example
 * chosenAnswers("IG;WA;", ";"); // ["IG", "WA"]
 */
export function chosenAnswers(text: string, delimiter: string): string[] {
  return text
    .split(delimiter)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/**
 * A cell that seems to hold several answers, among the different cells of a column: its parts stand there in another
 * order too, or one of them alone, or in another place. Names of places ("Sukabumi, Jawa Barat") are none of these.
 *
 * @example
 * severalAnswers(["IG, WA", "WA, IG"]); // "IG, WA"
 * severalAnswers(["Sukabumi, Jawa Barat", "Bogor, Jawa Barat"]); // undefined
 */
export function severalAnswers(texts: readonly string[]): string | undefined {
  for (const delimiter of answerDelimiters) {
    const parted = texts.map((text) => ({ text, parts: chosenAnswers(folded(text).replaceAll("\n", " "), delimiter) }));
    const rows =
      delimiter === "\n" ? texts.map((text) => ({ text, parts: chosenAnswers(text, delimiter).map(folded) })) : parted;
    const places = new Map<string, Set<number>>();
    for (const { parts } of rows) {
      for (const [at, part] of parts.entries())
        places.set(part, (places.get(part) ?? new Set()).add(parts.length > 1 ? at : -1));
    }
    const found = rows.find(({ parts }) => parts.length > 1 && parts.some((part) => byKey(places, part).size > 1));
    if (found) return found.text;
  }
  return undefined;
}
