import { placesOf } from "../src/study/places.js";
import type { StudyDescription } from "../src/study/study.js";
import { problemWords } from "../src/texts/id/problems.js";
import type { Problems } from "./problem.js";

/**
 * Reports tables or figures that have the same number, which is their address, and numbers given to what the report does not have.
 *
 * @param file the one that declares the numbers
 * @returns whether there are none
 * @example
 * checkNumbers({ ...study, numbers: { strength: "5", bands: "5" } }, "study.yaml", problems); // false
 */
export function checkNumbers(study: StudyDescription, file: string, problems: Problems): boolean {
  const places = placesOf(study);
  const keys = new Set(places.map(({ key }) => key));
  const unknown = Object.keys(study.numbers).filter((key) => !keys.has(key));
  const twice = places.filter(({ id }, at) => places.findIndex((place) => place.id === id) < at);
  for (const key of unknown) problems.error({ file }, problemWords.unknownPlace(key, [...keys]));
  for (const { key, id, number } of twice) {
    problems.error({ file }, problemWords.numberTwice(number, places.find((place) => place.id === id)!.key, key));
  }
  return unknown.length + twice.length === 0;
}
