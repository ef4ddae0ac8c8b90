import { element } from "./element.js";
import type { Footnotes } from "./footnotes.js";
import { formatCell } from "./format.js";
import { type PlacedCell, placedCells } from "./placedCells.js";
import type { Rendering } from "./rendering.js";
import type { Cell, Row, Table } from "./table.js";
import { alignment } from "./tableHead.js";

/**
 * The rows of a table, in one `<tbody>` for each section, so that a section's heading belongs to its rows.
 *
 * @throws as placedCells and formatCell do
 * @example element("table", {}, ...tableBodies(table, footnotes(table), { words: documentWords, root: "./" }))
 */
export function tableBodies(table: Table, notes: Footnotes, rendering: Rendering): HTMLElement[] {
  const bodies: HTMLElement[] = [];
  const marked = new Set<string>();
  for (const row of table.rows) {
    if (bodies.length === 0 || row.kind === "section") bodies.push(element("tbody"));
    bodies.at(-1)!.append(bodyRow(row));
  }
  return bodies;

  function bodyRow(row: Row): HTMLElement {
    const attributes = row.kind === "plain" ? {} : { class: row.kind };
    return element("tr", attributes, ...placedCells(table, row).map((placed) => bodyCell(placed, row)));
  }

  function bodyCell({ cell, column, span }: PlacedCell, row: Row): HTMLElement {
    const section = row.kind === "section";
    const attributes = {
      class: cellClass(cell, section ? "words" : alignment(column.format)),
      ...(span > 1 && { colspan: String(span) }),
      ...((section || column.heading) && { scope: section ? "rowgroup" : "row" }),
    };
    const text = formatCell(cell, column, rendering.words.locale);
    const content = cell.href === undefined ? text : element("a", { href: rendering.root + cell.href }, text);
    const letter = notes.letters.get(cell);
    const children = letter === undefined ? [content] : [content, reference(letter)];
    return element("scope" in attributes ? "th" : "td", attributes, ...children);
  }

  /** Only the first reference of a letter has an id: there the footnote leads back. */
  function reference(letter: string): HTMLElement {
    const target = `${table.id}-${letter}`;
    const attributes = {
      href: `#${target}`,
      "aria-label": rendering.words.footnote(letter),
      ...(!marked.has(letter) && { id: `${target}-sel` }),
    };
    marked.add(letter);
    return element("sup", {}, element("a", attributes, letter));
  }
}

function cellClass(cell: Cell, alignmentClass: string): string {
  return [alignmentClass, cell.value === null && "absent", cell.printed && "printed", cell.tone && `tone-${cell.tone}`]
    .filter(Boolean)
    .join(" ");
}
