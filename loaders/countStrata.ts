import type { Counted, Stratum } from "../src/study/study.js";
import { problemWords } from "../src/texts/language.js";
import { aq } from "./arquero.js";
import type { Problems } from "./problem.js";
import type { PopulationRow } from "./readPopulation.js";
import type { StrataFiles } from "./stateStrata.js";

const column = "respondents";

/**
 * Counts the respondents of each stratum from the answers' own column and joins them to the population. A statement of
 * the population that disagrees is a warning.
 *
 * @param strata each respondent's stratum
 * @example
 * countStrata([{ line: 2, name: "Law", members: 646, respondents: undefined }], ["Law", "Law"], files, problems)[0]?.respondents; // 2
 */
export function countStrata(
  population: readonly PopulationRow[],
  strata: readonly string[],
  files: StrataFiles,
  problems: Problems,
): Counted<Stratum>[] {
  const counts = aq.table({ name: strata }).groupby("name").rollup({ counted: aq.op.count() });
  const joined = aq
    .table({ name: population.map(({ name }) => name), row: population })
    .join_left(counts, "name")
    .objects() as { readonly row: PopulationRow; readonly counted: number | undefined }[];
  return joined.map(({ row: { line, name, members, respondents: stated }, counted = 0 }) => {
    if (stated !== undefined && stated !== counted && !Number.isNaN(stated)) {
      const wording = problemWords.stratumCount(stated, counted, files.responses);
      const [note, discreet] = [
        problemWords.stratumCountNote(name, stated, counted),
        problemWords.stratumCountDiscreetNote(name),
      ];
      problems.warn({ file: files.population, line, column }, wording, note, discreet);
    }
    return { name, members, respondents: counted };
  });
}
