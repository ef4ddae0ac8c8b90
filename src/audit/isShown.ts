import type { Figure } from "../document/figure/figure.js";
import { rowKey } from "../document/table/rowKey.js";
import type { Table } from "../document/table/table.js";
import type { Counterpart } from "./entry.js";

/** The tables and figures of a chapter, as chapterOf gives them. */
type Exhibits = readonly { readonly key: string; readonly build: () => Table | Figure<unknown> }[];

/**
 * Whether the chapter has the place that an entry names: a cell of a table (of a figure: of the table of its numbers)
 * by row and column, or the sentences about it, where it names neither.
 *
 * @example isShown(chapterOf(indonesian, results, precomputed), { exhibit: "items/A1", row: "mean", column: "frequency" }) // true
 */
export function isShown(exhibits: Exhibits, { exhibit, row, column }: Counterpart): boolean {
  const found = exhibits.find(({ key }) => key === exhibit);
  if (!found || row === undefined || column === undefined) return found !== undefined && row === column;
  const built = found.build();
  const table = "chart" in built ? built.table : built;
  return table.rows.some((candidate) => rowKey(table, candidate) === row && column in candidate.cells);
}
