import type { Counted, Stratum } from "../src/study/study.js";
import { problemWords } from "../src/texts/language.js";
import type { Problems } from "./problem.js";
import type { PopulationRow } from "./readPopulation.js";

const column = "respondents";

/** The files that speak of strata, as problems name them. */
export interface StrataFiles {
  readonly population: string;
  readonly responses: string;
}

/**
 * Takes the respondents of each stratum as the population states them. A sum other than the number of respondents is a
 * warning; a stratum without a statement is an error, since the answers do not tell.
 *
 * @param respondents how many answered
 * @example
 * stateStrata([{ line: 2, name: "Law", members: 646, respondents: 4 }], 4, files, problems)[0]?.respondents; // 4
 */
export function stateStrata(
  population: readonly PopulationRow[],
  respondents: number,
  files: StrataFiles,
  problems: Problems,
): Counted<Stratum>[] {
  const strata = population.map(({ name, members, respondents: stated }) => ({
    name,
    members,
    respondents: stated ?? Number.NaN,
  }));
  const silent = population.filter((row) => row.respondents === undefined);
  if (silent.length === population.length && silent.length > 0) {
    problems.error({ file: files.population, column }, problemWords.uncountedStrata(files.responses));
  } else {
    for (const { line } of silent) problems.error({ file: files.population, line, column }, problemWords.emptyCell());
  }
  const sum = strata.reduce((total, stratum) => total + stratum.respondents, 0);
  if (strata.length > 0 && sum !== respondents && !Number.isNaN(sum)) {
    const wording = problemWords.strataSum(sum, respondents, files.responses);
    problems.warn({ file: files.population, column }, wording, problemWords.strataSumNote(sum, respondents));
  }
  return strata;
}
