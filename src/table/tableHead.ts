import { element } from "./element.js";
import type { Column, Format } from "./table.js";

interface Run {
  readonly group: string | undefined;
  readonly columns: readonly Column[];
}

/**
 * The column groups and heading rows of a table: `<colgroup>` elements for scope=colgroup to refer to, then a `<thead>` of one row, or of
 * two where columns are grouped.
 *
 * @example element("table", {}, ...tableHead(table.columns))
 */
export function tableHead(columns: readonly Column[]): HTMLElement[] {
  const runs = groupRuns(columns);
  const columnGroups = runs.map(({ columns }) => element("colgroup", { span: String(columns.length) }));
  const grouped = runs.some(({ group }) => group !== undefined);
  if (!grouped) return [element("thead", {}, element("tr", {}, ...columns.map((column) => columnHeading(column))))];
  const upper = runs.flatMap((run) =>
    run.group === undefined ? run.columns.map((column) => columnHeading(column, 2)) : [groupHeading(run)],
  );
  const lower = runs.flatMap((run) => (run.group === undefined ? [] : run.columns.map((column) => columnHeading(column))));
  return [...columnGroups, element("thead", {}, element("tr", {}, ...upper), element("tr", {}, ...lower))];
}

/**
 * The class that aligns a column: numbers to the right, words to the left.
 *
 * @example alignment({ kind: "p" }) // "number"
 */
export function alignment(format: Format): "number" | "words" {
  return format.kind === "text" || format.kind === "verdict" ? "words" : "number";
}

function groupRuns(columns: readonly Column[]): Run[] {
  const runs: Run[] = [];
  for (const column of columns) {
    const last = runs.at(-1);
    if (last && last.group === column.group) runs[runs.length - 1] = { group: last.group, columns: [...last.columns, column] };
    else runs.push({ group: column.group, columns: [column] });
  }
  return runs;
}

function columnHeading(column: Column, rows = 1): HTMLElement {
  const attributes = { scope: "col", class: alignment(column.format), ...(rows > 1 && { rowspan: String(rows) }) };
  return element("th", attributes, column.label);
}

function groupHeading({ group = "", columns }: Run): HTMLElement {
  return element("th", { scope: "colgroup", colspan: String(columns.length), class: "group" }, group);
}
