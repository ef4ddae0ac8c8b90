import type { Words } from "../src/study/study.js";
import { problemWords } from "../src/texts/id/problems.js";
import type { MeantColumn, TableColumns } from "./checkColumns.js";
import { folded } from "./folded.js";
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
export function responseColumns({ items, characteristics, headings, doubtful, exported, others }: Instrument): TableColumns {
  const needed = (column: string) => headings.has(column) || (column === respondentColumn && !exported);
  const clear = (columns: readonly string[]) => columns.filter((column) => !doubtful.has(column));
  const own = clear([respondentColumn, stratumColumn]);
  return {
    required: [...own.filter(needed), ...clear([...items, ...characteristics.map(({ code }) => code)])],
    optional: own.filter((column) => !needed(column)),
    headings,
    ...(!exported && { questions: clear(items) }),
    others: others || doubtful.size > 0,
    meant: (name, unknown) => (name === respondentColumn && !headings.has(name) ? meantRespondent(unknown) : undefined),
  };
}

/** A column that seems to tell respondents apart, by another name than is asked for. */
function meantRespondent(unknown: readonly string[]): MeantColumn | undefined {
  const heading = unknown.find((candidate) => /^(?:id|no|nomor|kode|nama|responden|respondent)(?![\p{L}\d])/u.test(folded(candidate)));
  return heading === undefined ? undefined : { heading, wording: problemWords.missingRespondent(heading) };
}

/** Strata without a population to belong to: a characteristic of the respondents, by the words found. */
export function strataAlone(name: Words): DeclaredCharacteristic {
  return { code: stratumColumn, name, kind: "categorical" };
}
