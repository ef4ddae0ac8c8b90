import { placesOf } from "../src/study/places.js";
import type { StudyDescription } from "../src/study/study.js";
import { type ProblemPlace, problemWords } from "../src/texts/id/problems.js";
import type { Problems } from "./problem.js";

/**
 * Reports tables or figures that have the same number, which is their address, and numbers given to what the report does not have.
 *
 * @param placeOf where the number of that key is declared; undefined where the report gives it one itself
 * @returns whether there are none
 * @example
 * checkNumbers({ ...study, numbers: { strength: "5", bands: "5" } }, placeOf, problems); // false
 */
export function checkNumbers(study: StudyDescription, placeOf: (key: string) => ProblemPlace | undefined, problems: Problems): boolean {
  const places = placesOf(study);
  const keys = new Set(places.map(({ key }) => key));
  const unknown = Object.keys(study.numbers).filter((key) => !keys.has(key));
  const twice = places.filter(({ id }, at) => places.findIndex((place) => place.id === id) < at);
  for (const key of unknown) problems.error(placeOf(key)!, problemWords.unknownPlace(key, [...keys]));
  for (const { key, id, number } of twice) {
    const first = places.find((place) => place.id === id)!.key; // of numbers that the report gives itself, no two are the same
    problems.error((placeOf(key) ?? placeOf(first))!, problemWords.numberTwice(number, first, key));
  }
  return unknown.length + twice.length === 0;
}
