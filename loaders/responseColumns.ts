import type { Words } from "../src/study/study.js";
import type { TableColumns } from "./checkColumns.js";
import type { TableHeader } from "./files/tableHeader.js";
import { folded } from "./folded.js";
import type { Instrument } from "./instrument.js";
import { respondentColumn } from "./respondentColumn.js";
import type { DeclaredCharacteristic } from "./sorterOf.js";
import { stratumColumn } from "./stratumColumn.js";

/**
 * The columns of the responses, beside which any others may stand. The file need not name its respondents. A column
 * whose heading is declared must be there.
 *
 * @example
 * responseColumns(instrument).required; // ["A1", "A2"]
 */
export function responseColumns({
  items,
  characteristics,
  headings,
  doubtful,
  exported,
  rows,
}: Instrument): TableColumns {
  const clear = (columns: readonly string[]) => columns.filter((column) => !doubtful.has(column));
  const own = clear([respondentColumn, stratumColumn]);
  const optional = own.filter((column) => !headings.has(column));
  return {
    required: [
      ...own.filter((column) => headings.has(column)),
      ...clear([...items, ...characteristics.map(({ code }) => code)]),
    ],
    optional,
    headings,
    errors: items,
    headRows: rows.headings,
    ...(!exported && { questions: clear(items), likely: optional }),
    others: true,
  };
}

/**
 * Headings of columns that are passed over and may be items' that were forgotten, by their like codes: B3 beside B1 and
 * B2.
 *
 * @example
 * likeCodes({ headings: ["B1", "B3", "Waktu"], positions: new Map([["B1", 0]]) }, ["B1"]); // ["B3"]
 */
export function likeCodes(
  { headings, positions }: Pick<TableHeader, "headings" | "positions">,
  items: readonly string[],
): string[] {
  const form = (text: string) => folded(text).replaceAll(/\d+/g, "9");
  const forms = new Set(items.filter((code) => /\d/.test(code)).map(form));
  const read = new Set(positions.values());
  return headings.filter((heading, at) => !read.has(at) && forms.has(form(heading)) && !items.includes(heading));
}

/** Strata without a population to belong to: a characteristic of the respondents, by the words found. */
export function strataAlone(name: Words): DeclaredCharacteristic {
  return { code: stratumColumn, name, kind: "categorical" };
}
