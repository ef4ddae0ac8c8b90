import type { TableRow } from "./files/tableRow.js";
import type { RowContext } from "./respondentRows.js";
import type { RowColumns } from "./rowColumns.js";
import { isSummaryName } from "./summaryName.js";

/** Different cells of a column that are remembered to be none: most are of few words. */
const PASSED = 100;

/**
 * Finds the cell of a row that is a word for a sum or the like.
 *
 * @example
 * summaryCells({ naming: [0], labels: [], characteristics: [] }, { isShared: () => false }).find(textRow(["Modus", "4"]), true); // 0
 */
export function summaryCells({ naming, labels }: RowColumns, { isShared }: Pick<RowContext, "isShared">) {
  const passed = labels.map(() => new Set<string>());
  const isSummary = (cell: string, at: number, i: number) => {
    if (cell === "" || passed[i]!.has(cell)) return false;
    if (isSummaryName(cell, "answers") && !isShared(at, cell.trim())) return true;
    if (passed[i]!.size < PASSED) passed[i]!.add(cell);
    return false;
  };
  return {
    find(row: TableRow, amongNumbers: boolean): number | undefined {
      const inName = naming.find((at, i) => {
        const cell = row.text(at);
        if (!isSummaryName(cell, i === 0 && amongNumbers ? "numbers" : "names")) return false;
        return i === 0 || !isShared(at, cell.trim());
      });
      return inName ?? labels.find((at, i) => isSummary(row.text(at), at, i));
    },
  };
}
