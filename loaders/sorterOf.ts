import type { Words } from "../src/study/study.js";
import { problemWords } from "../src/texts/language.js";
import type { ProblemWording } from "../src/texts/words/problemWords.js";
import { folded } from "./folded.js";
import { answerDelimiters, chosenAnswers } from "./severalAnswers.js";
import type { Description } from "./studySchema.js";

/** A characteristic that a column of the responses holds, as study.yaml declares it. */
export type DeclaredCharacteristic = NonNullable<Description["characteristics"]>[number];

/** Sorts the cells of a characteristic into categories. */
export interface Sorter {
  /** The number of the category that a text belongs to, or what is wrong with it. */
  categoryOf(text: string): number | ProblemWording;
  /** Their names; undefined where the cells themselves give it. */
  categories(): readonly (Words | undefined)[];
  /** Whether the categories are those that the cells hold. */
  readonly open: boolean;
}

/** Beyond this a column holds names or sentences, and a chart of them would publish them. */
const openAtMost = 30;

/**
 * How the cells of a declared characteristic are sorted: numbers into classes, words into the categories declared, or
 * into as many as there are different words. Case and spaces of words do not matter.
 *
 * @example
 * sorterOf({ code: "age", name, kind: "numeric", classes: [{ upTo: 20, label }, { label: more }] }).categoryOf("21,5"); // 1
 */
export function sorterOf({ kind, categories, classes = [] }: DeclaredCharacteristic): Sorter {
  if (kind === "numeric") return byClass(classes);
  return categories === undefined ? byWord() : byCategory(categories);
}

function byClass(classes: NonNullable<DeclaredCharacteristic["classes"]>): Sorter {
  return {
    open: false,
    categories: () => classes.map(({ label }) => label),
    categoryOf(text) {
      // "1.500" may be one and a half or one thousand five hundred.
      const isNumber = /^-?\d+(?:[.,]\d+)?$/.test(text) && !/^-?\d{1,3}[.,]\d{3}$/.test(text);
      const value = isNumber ? Number(text.replace(",", ".")) : Number.NaN;
      if (Number.isNaN(value)) return problemWords.measure(text);
      const found = classes.findIndex(({ upTo = Number.POSITIVE_INFINITY }) => value <= upTo);
      return found >= 0 ? found : problemWords.beyondClasses(text, classes.at(-1)?.upTo ?? Number.NaN);
    },
  };
}

function byCategory(declared: NonNullable<DeclaredCharacteristic["categories"]>): Sorter {
  const numbers = new Map<string, number>();
  declared.forEach(({ code, label }, at) => {
    for (const word of [code ?? label.id, label.id, label.en ?? label.id]) numbers.set(folded(word), at);
  });
  const isSeveral = (text: string) =>
    answerDelimiters.some(
      (delimiter) =>
        text.includes(delimiter) && chosenAnswers(text, delimiter).every((part) => numbers.has(folded(part))),
    );
  const unknown = (text: string) =>
    isSeveral(text) ? problemWords.severalCategories(text) : problemWords.unknownCategory(text, declared);
  return {
    open: false,
    categories: () => declared.map(({ label }) => label),
    categoryOf: (text) => numbers.get(folded(text)) ?? unknown(text),
  };
}

function byWord(): Sorter {
  const numbers = new Map<string, number>();
  return {
    open: true,
    categories: () => [...numbers].map(() => undefined),
    categoryOf(text) {
      const word = folded(text);
      const known = numbers.get(word);
      if (known !== undefined) return known;
      if (numbers.size === openAtMost) return problemWords.tooManyCategories(openAtMost);
      numbers.set(word, numbers.size);
      return numbers.size - 1;
    },
  };
}
