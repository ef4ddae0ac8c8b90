import { problemWords } from "../src/texts/language.js";
import type { ColumnError, RespondentName } from "./columnError.js";

/** The column of the responses that names each respondent's stratum; it may be left out. */
export const stratumColumn = "stratum";

/**
 * Reads the respondents' strata, each of which the population must know.
 *
 * @param known names of the strata of the population; undefined where there is none, and then nothing is checked
 * @param population the file they come from
 * @example
 * const strata = stratumReader(["Faculty of Law"], "population.csv", error);
 * strata.read("Faculty of Law", 2, () => "1");
 * strata.names; // ["Faculty of Law"]
 */
export function stratumReader(known: readonly string[] | undefined, population: string, error: ColumnError) {
  const isKnown = known && new Set(known);
  const names: string[] = [];
  return {
    names: names as readonly string[],
    read(name: string, line: number, respondent: RespondentName): void {
      if (name === "") error(stratumColumn, line, problemWords.emptyCell(), respondent());
      else if (isKnown?.has(name) === false) {
        error(stratumColumn, line, problemWords.unknownStratum(name, [...isKnown], population), respondent());
      }
      names.push(name);
    },
  };
}
