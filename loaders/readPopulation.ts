import { countCell, textCell } from "./cells.js";
import { csvTable } from "./csvTable.js";
import type { InputFile } from "./inputFolder.js";
import type { Problems } from "./problem.js";
import { uniqueCells } from "./uniqueCells.js";

/** A row of the population, before the respondents are counted. */
export interface PopulationRow {
  readonly line: number;
  readonly name: string;
  readonly members: number;
  /** As the file states it; undefined where it leaves them to be counted from the answers. */
  readonly respondents: number | undefined;
}

/**
 * Reads the population: a row a stratum.
 *
 * @example
 * readPopulation(file, problems).map((stratum) => stratum.members);
 */
export function readPopulation(file: InputFile, problems: Problems): PopulationRow[] {
  const rows = csvTable(file, { required: ["stratum", "members"], optional: ["respondents"] }, problems) ?? [];
  uniqueCells(rows, "stratum");
  return rows.map((row) => ({
    line: row.line,
    name: textCell(row, "stratum"),
    members: countCell(row, "members", 1),
    respondents: row.cell("respondents") === "" ? undefined : countCell(row, "respondents", 0),
  }));
}
