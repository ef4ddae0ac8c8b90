import type { ColumnNames } from "../namedColumns.js";

/** Rows among which headings are looked for: titles and remarks above them are fewer. */
export const LOOKED_AT = 10;

/**
 * Which of a table's first rows heads its columns: the one that names most of them, together with what stands above its
 * empty cells (as where cells are merged downwards), if nothing else above it names any. Where that leaves a doubt, or
 * none names any, it is the first.
 *
 * @param isDeclared whether the study says that all of them are titles and headings: then there is no doubt
 * @example
 * headRow([["Rekap"], ["No", "A1", "A2"], ["1", "4", "5"]], names); // 1
 */
export function headRow(rows: readonly (readonly string[])[], names: ColumnNames, isDeclared = false): number {
  const isNamed = (cells: readonly string[]) => names(cells).map((name) => name !== undefined);
  const counts = rows.map((_, at) => isNamed(withHeadingsAbove(rows, at)).filter(Boolean).length);
  const found = counts.indexOf(Math.max(0, ...counts));
  if (found <= 0 || counts[found] === 0) return 0;
  const isClear = rows
    .slice(0, found)
    .every((row) => isNamed(row).every((named, at) => !named || (rows[found]![at] ?? "") === ""));
  return isClear || isDeclared ? found : 0;
}

/**
 * The headings in a row, with those above its empty cells.
 *
 * @example
 * withHeadingsAbove([["No", "Mutu", ""], ["", "A1", "A2"]], 1); // ["No", "A1", "A2"]
 */
export function withHeadingsAbove(rows: readonly (readonly string[])[], at: number): string[] {
  return rows[at]!.map((cell, column) => {
    if (cell !== "") return cell;
    const above = rows.slice(0, at).findLast((row) => (row[column] ?? "") !== "");
    return above?.[column] ?? "";
  });
}
