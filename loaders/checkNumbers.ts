import { type Numbered, numbered } from "../src/outline/places.js";
import { firstThat } from "../src/study/lookups.js";
import type { StudyDescription } from "../src/study/study.js";
import { problemWords } from "../src/texts/language.js";
import type { ProblemPlace } from "../src/texts/words/problemWords.js";
import type { Problems } from "./problem.js";

/**
 * Reports tables or figures that have the same number, which is their address, and numbers given to what the report
 * does not have.
 *
 * @param placeOf where the number of that key is declared; undefined where the report gives it one itself
 * @returns whether there are none
 * @example
 * checkNumbers({ ...study, numbers: { strength: "5", bands: "5" } }, placeOf, problems); // false
 */
export function checkNumbers(
  study: StudyDescription,
  placeOf: (key: string) => ProblemPlace | undefined,
  problems: Problems,
): boolean {
  const places = numbered(study);
  const keys = new Set(places.map(({ key }) => key));
  const unknown = Object.keys(study.numbers).filter((key) => !keys.has(key));
  const twice = places.filter((place, at) => places.findIndex(isAt(place)) < at);
  for (const key of unknown) problems.error(placeOfOne([key], placeOf), problemWords.unknownPlace(key, [...keys]));
  for (const { key, kind, number } of twice) {
    const first = firstThat(places, `${kind} ${number}`, isAt({ kind, number })).key;
    problems.error(placeOfOne([key, first], placeOf), problemWords.numberTwice(number, first, key));
  }
  return unknown.length + twice.length === 0;
}

/** Of numbers that the report gives itself, no two are the same: one of the keys has its number from a file. */
function placeOfOne(keys: readonly string[], placeOf: (key: string) => ProblemPlace | undefined): ProblemPlace {
  const [place] = keys.flatMap((key) => placeOf(key) ?? []);
  if (place === undefined) throw new Error(`no file gives a number to ${keys.join(" or ")}`);
  return place;
}

/** Of tables and of figures apart; "T1" and "t1" have one address. */
function isAt({ kind, number }: Pick<Numbered, "kind" | "number">): (other: Numbered) => boolean {
  return (other) => other.kind === kind && other.number.toLowerCase() === number.toLowerCase();
}
