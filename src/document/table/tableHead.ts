import { element } from "./element.js";
import type { Column, Format } from "./table.js";

interface Run {
  readonly group: string | undefined;
  readonly href: string | undefined;
  readonly columns: readonly Column[];
}

/**
 * The column groups and heading rows of a table: `<colgroup>` elements for scope=colgroup to refer to, then a `<thead>`
 * of one row, or of two where columns are grouped. A heading with an address links to what explains it.
 *
 * @param root From the page to the site's root.
 * @example element("table", {}, ...tableHead(table.columns, "./"))
 */
export function tableHead(columns: readonly Column[], root: string): HTMLElement[] {
  const runs = groupRuns(columns);
  const columnGroups = runs.map(({ columns }) => element("colgroup", { span: String(columns.length) }));
  const grouped = runs.some(({ group }) => group !== undefined);
  if (!grouped)
    return [element("thead", {}, element("tr", {}, ...columns.map((column) => columnHeading(column, root))))];
  const upper = runs.flatMap((run) =>
    run.group === undefined ? run.columns.map((column) => columnHeading(column, root, 2)) : [groupHeading(run, root)],
  );
  const lower = runs.flatMap((run) =>
    run.group === undefined ? [] : run.columns.map((column) => columnHeading(column, root)),
  );
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
    if (last && last.group === column.group) runs[runs.length - 1] = { ...last, columns: [...last.columns, column] };
    else runs.push({ group: column.group, href: column.groupHref, columns: [column] });
  }
  return runs;
}

function columnHeading(column: Column, root: string, rows = 1): HTMLElement {
  const attributes = { scope: "col", class: alignment(column.format), ...(rows > 1 && { rowspan: String(rows) }) };
  return element("th", attributes, explained(column.label, column.href, root));
}

function groupHeading({ group = "", href, columns }: Run, root: string): HTMLElement {
  return element(
    "th",
    { scope: "colgroup", colspan: String(columns.length), class: "group" },
    explained(group, href, root),
  );
}

function explained(heading: string, href: string | undefined, root: string): Node | string {
  return href === undefined ? heading : element("a", { href: root + href }, heading);
}
