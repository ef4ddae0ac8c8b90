import { problemWords } from "../src/texts/language.js";
import { countCell, textCell } from "./cells.js";
import type { TableFile } from "./files/inputFolder.js";
import { wholeTable } from "./files/wholeTable.js";
import { LIMITS } from "./limits.js";
import type { Problems } from "./problem.js";
import { isTotalName } from "./totalName.js";
import { distinctNames, uniqueCells } from "./uniqueCells.js";

/** A row of the population, before the respondents are counted. */
export interface PopulationRow {
  readonly line: number;
  readonly name: string;
  readonly members: number;
  /** As the file states it; undefined where it leaves them to be counted from the answers. */
  readonly respondents: number | undefined;
}

/** More people than there are; the shares of a sample stay exact. */
const LARGEST_POPULATION = 10_000_000_000;

/**
 * Reads the population: a row a stratum. A row of totals is none.
 *
 * @returns undefined where it cannot be read
 * @example
 * readPopulation(file, problems)?.map((stratum) => stratum.members);
 */
export function readPopulation(file: TableFile, problems: Problems): PopulationRow[] | undefined {
  const columns = { required: ["stratum", "members"], optional: ["respondents"] };
  const rows = wholeTable(file, columns, problems, { rows: LIMITS.strata, what: problemWords.counted.strata });
  if (rows === undefined) return undefined;
  uniqueCells(rows, "stratum");
  distinctNames(rows, "stratum");
  for (const row of rows)
    if (isTotalName(row.cell("stratum"))) row.error("stratum", problemWords.totalStratum(row.cell("stratum")));
  let total = 0;
  return rows.map((row) => {
    const members = countCell(row, "members", 1);
    const before = total;
    total += members;
    if (total > LARGEST_POPULATION && before <= LARGEST_POPULATION) {
      row.error("members", problemWords.population(total, LARGEST_POPULATION));
    }
    return {
      line: row.line,
      name: textCell(row, "stratum"),
      members,
      respondents: row.cell("respondents") === "" ? undefined : countCell(row, "respondents", 0),
    };
  });
}
