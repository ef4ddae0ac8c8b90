import type { Words } from "../src/study/study.js";
import type { CsvColumns } from "./csvHeader.js";
import type { Instrument } from "./readResponses.js";
import { respondentColumn } from "./respondentColumn.js";
import type { DeclaredCharacteristic } from "./sorterOf.js";
import { stratumColumn } from "./stratumColumn.js";

/**
 * The columns of the responses. Where they go by headings, the file is a form service's export: it need not name respondents, and holds
 * columns that the report has no use for. A column whose heading is declared must be there.
 *
 * @example
 * responseColumns(instrument).required; // ["respondent", "A1", "A2"]
 */
export function responseColumns({ items, characteristics, headings, exported, others }: Instrument): CsvColumns {
  const declared = [...headings.values()];
  const needed = (column: string) => declared.includes(column) || (column === respondentColumn && !exported);
  const own = [respondentColumn, stratumColumn];
  return {
    required: [...own.filter(needed), ...items, ...characteristics.map(({ code }) => code)],
    optional: own.filter((column) => !needed(column)),
    headings,
    others,
  };
}

/** Strata without a population to belong to: a characteristic of the respondents, by the words found. */
export function strataAlone(name: Words): DeclaredCharacteristic {
  return { code: stratumColumn, name, kind: "categorical" };
}
