import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Exhibit } from "../../src/chapter/exhibit/section.js";
import type { Table } from "../../src/document/table/table.js";
import { tableCsv } from "../../src/document/table/tableCsv.js";
import { documentWords } from "../../src/texts/language.js";
import type { Writer } from "./writer.js";

/** Writes the numbers of every table and figure as `<id>.csv`. */
export const writeTables: Writer = ({ downloads }, { exhibits }) => {
  for (const { id, build } of exhibits) {
    writeFileSync(join(downloads, `${id}.csv`), tableCsv(numbersOf(build()), documentWords));
  }
};

function numbersOf(exhibit: Exhibit): Table {
  return "chart" in exhibit ? exhibit.table : exhibit;
}
