import { type Numbered, numbered } from "../src/outline/places.js";
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
  for (const key of unknown) problems.error(placeOf(key)!, problemWords.unknownPlace(key, [...keys]));
  for (const { key, kind, number } of twice) {
    const first = places.find(isAt({ kind, number }))!.key; // of numbers that the report gives itself, no two are the same
    problems.error((placeOf(key) ?? placeOf(first))!, problemWords.numberTwice(number, first, key));
  }
  return unknown.length + twice.length === 0;
}

/** Of tables and of figures apart; "T1" and "t1" have one address. */
function isAt({ kind, number }: Pick<Numbered, "kind" | "number">): (other: Numbered) => boolean {
  return (other) => other.kind === kind && other.number.toLowerCase() === number.toLowerCase();
}
