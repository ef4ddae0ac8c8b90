import { byKey } from "../src/study/lookups.js";
import { problemWords } from "../src/texts/language.js";
import type { ProblemWording } from "../src/texts/words/problemWords.js";
import type { CharacteristicReading } from "./files/fileReading.js";
import { folded } from "./folded.js";
import { isMissingWord } from "./looksMissing.js";
import { chosenAnswers } from "./severalAnswers.js";
import type { DeclaredCharacteristic } from "./sorterOf.js";

/** What people part answers with, though a name may hold it as well. */
const SOFT = ["/", "&", "+", " dan "] as const;

/** Codes for no answer; each may be a value of something else. */
const CODED = /^(?:0|-1|9{2,}|-9+)$/;

/** So many texts tell what is meant. */
const NAMED = 5;

const NUMBER = /^-?\d+(?:[.,]\d+)?$/;

/** Times the last class's end, beyond which a value is of another kind: a year for an age. */
const FAR = 20;

/** The least number at which the classes of what nobody has none of begin: of ages, not of visits. */
const FROM_TEN = 10;

/**
 * What of a characteristic's cells may be meant otherwise than it was counted: several answers in one cell, no answer,
 * two spellings of one category.
 *
 * @param isParted whether it is said already that cells hold several answers
 * @example
 * categoryDoubts(declared, { code: "sex", blank: 0, categories }).length; // 1, of "L" and "L."
 */
export function categoryDoubts(
  declared: DeclaredCharacteristic,
  reading: CharacteristicReading,
  isParted = false,
): ProblemWording[] {
  const texts = reading.categories.flatMap(({ written }) => written.map(({ text }) => text));
  if (declared.kind === "numeric") return asWarnings(implausible(texts, declared), problemWords.implausible);
  if (declared.categories !== undefined) return [];
  const parted = isParted ? undefined : softlyParted(texts);
  const delimiter = reading.delimiter === undefined && parted?.soft.length === 1 ? parted.soft[0] : undefined;
  return [
    ...(parted ? [problemWords.softlyParted(parted.text, declared.kind === "multiple", delimiter)] : []),
    ...asWarnings(missing(texts), problemWords.missingWords),
    ...asWarnings(isParted || parted ? [] : alike(texts), problemWords.alikeCategories),
  ];
}

function asWarnings(found: readonly string[], wording: (found: readonly string[]) => ProblemWording): ProblemWording[] {
  return found.length === 0 ? [] : [wording(found.slice(0, NAMED))];
}

/** The first text of parts that all stand alone, too, or in another order; and what parts such texts. */
function softlyParted(
  texts: readonly string[],
): { readonly text: string; readonly soft: readonly string[] } | undefined {
  const words = new Set(texts.map(folded));
  const found = SOFT.flatMap((soft) => {
    const rows = texts
      .map((text) => ({ text, parts: chosenAnswers(folded(text), soft) }))
      .filter(({ parts }) => parts.length > 1);
    const orders = new Map<string, Set<string>>();
    for (const { parts } of rows) {
      const key = parts.toSorted().join("\n");
      orders.set(key, (orders.get(key) ?? new Set()).add(parts.join("\n")));
    }
    const several = rows.filter(
      ({ parts }) => parts.every((part) => words.has(part)) || byKey(orders, parts.toSorted().join("\n")).size > 1,
    );
    return several.map(({ text }) => ({ text, soft }));
  });
  return found[0] && { text: found[0].text, soft: [...new Set(found.map(({ soft }) => soft))] };
}

/** Numbers are codes for no answer among words; among numbers of one digit, only those of nines. */
function missing(texts: readonly string[]): string[] {
  const others = texts.filter((text) => !CODED.test(text) && !isMissingWord(text));
  const isCoded = (text: string) =>
    CODED.test(text) &&
    (others.some((other) => !/\d/.test(other)) || (/^9+$/.test(text) && others.every((other) => /^\d$/.test(other))));
  return texts.filter((text) => isMissingWord(text) || (others.length > 0 && isCoded(text)));
}

function implausible(texts: readonly string[], { classes = [] }: DeclaredCharacteristic): string[] {
  const ends = classes.flatMap(({ upTo }) => upTo ?? []);
  const [first = 0, last = 0] = [ends[0], ends.at(-1)];
  const values = texts
    .filter((text) => NUMBER.test(text))
    .map((text) => ({ text, value: Number(text.replace(",", ".")) }));
  const noneIsSmall = values.every(({ value }) => value <= 0 || value >= FROM_TEN);
  const isImplausible = ({ text, value }: (typeof values)[number]) =>
    (value < 0 && first >= 0) ||
    (value === 0 && first >= FROM_TEN && noneIsSmall) ||
    (last > 0 && ((/^9{2,}$/.test(text) && value > last) || value > FAR * last));
  return values.filter(isImplausible).map(({ text }) => text);
}

/** Two texts that differ in dots, hyphens and spaces alone. */
function alike(texts: readonly string[]): string[] {
  const firsts = new Map<string, string>();
  for (const text of texts) {
    const key = folded(text)
      .replaceAll(/[.\s_]/g, "")
      .replaceAll(/(?<=[\p{L}\d])[-\u2010-\u2015](?=[\p{L}\d])/gu, "");
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, text);
    else if (folded(first) !== folded(text) && /\p{L}/u.test(text)) return [first, text];
  }
  return [];
}
