import { problemWords, quoteValue } from "../src/texts/language.js";
import type { ProblemWording } from "../src/texts/words/problemWords.js";
import { bareWords } from "./bareWords.js";
import { folded } from "./folded.js";
import { missingAnswers, missingRange } from "./missingAnswers.js";
import type { DeclaredScale } from "./studySchema.js";
import { type WrittenAnswers, writtenAnswers } from "./writtenAnswers.js";
import type { KeyPath, YamlFile } from "./yamlFile.js";

/**
 * Reports what is declared missing and an option of the scale, too, since nobody could tell which of the two a cell
 * means; ranges without a number; and words that are declared in two ways.
 *
 * @returns whether answers can be checked against it
 * @example
 * checkMissing({ blanks: "item", options, missing: [9] }, yaml);
 */
export function checkMissing({ missing = [], ...scale }: DeclaredScale, yaml: YamlFile): boolean {
  const written = writtenAnswers(scale);
  const values = scale.options.map(({ value }) => value);
  let right = true;
  const error = (path: KeyPath, wording: ProblemWording) => {
    yaml.error(path, wording);
    right = false;
  };
  const seen: { readonly word: string; readonly meaning: number; readonly items: readonly string[] | undefined }[] = [];
  for (const { word, path, meaning, items } of wordsOf(missing)) {
    const range = missingRange(word);
    const options = range
      ? values.filter((value) => range[0] <= value && value <= range[1])
      : meant(word, values, written);
    if (range && range[0] > range[1]) error(path, problemWords.emptyRange(word));
    else if (options.length > 0) error(path, problemWords.missingOption(word, options));
    const plain = bareWords(word) || folded(word);
    const shared = (own: readonly string[] | undefined) => !own || !items || own.some((item) => items.includes(item));
    const twin = seen.find((other) => other.word === plain && other.meaning !== meaning && shared(other.items));
    if (twin) error(path, problemWords.value("scale.missing", quoteValue(word), problemWords.missingOnce()));
    else seen.push({ word: plain, meaning, items });
  }
  return right;
}

/** The values of the options that a word means, or may mean. */
function meant(word: string, values: readonly number[], { meaningOf, whyNot }: WrittenAnswers): readonly number[] {
  const position = meaningOf(word);
  if (position !== undefined) return [values[position - 1]!];
  const found = whyNot(word);
  return found.why === "unknown" ? [] : found.meanings.map((meaning) => values[meaning - 1]!);
}

function wordsOf(missing: NonNullable<DeclaredScale["missing"]>) {
  return missingAnswers(missing).flatMap(({ written, ...kind }, at) => {
    const isList = typeof missing[at] === "object";
    return written.map((word, of) => {
      const path: KeyPath = ["scale", "missing", at, ...(isList ? ["written", of] : [])];
      return { word, path, ...kind, items: kind.items };
    });
  });
}
