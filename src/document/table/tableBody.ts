import { element } from "./element.js";
import { type Footnote, footnoteOf, footnotes } from "./footnotes.js";
import { formatCell } from "./format.js";
import { type PlacedCell, placedCells } from "./placedCells.js";
import type { Rendering } from "./rendering.js";
import type { Row, Table } from "./table.js";
import { alignment } from "./tableHead.js";

/** Stands where there is no value, with the footnote that says why. */
const ABSENT = "–";

/** Characters from which on a text asks for a wide column, where the table may scroll. */
const LONG = 24;

/**
 * The rows of a table, in one `<tbody>` for each section, so that a section's heading belongs to its rows.
 *
 * @throws as placedCells and formatCell do
 * @example element("table", {}, ...tableBodies(table, { words: documentWords, root: "./" }))
 */
export function tableBodies(table: Table, rendering: Rendering): HTMLElement[] {
  const notes = footnotes(table);
  const bodies: HTMLElement[] = [];
  for (const row of table.rows) {
    if (bodies.length === 0 || row.kind === "section") bodies.push(element("tbody"));
    const cells = placedCells(table, row).map((placed) => {
      const note = footnoteOf(placed.cell, notes);
      const text =
        note && placed.cell.value === null ? ABSENT : formatCell(placed.cell, placed.column, rendering.words.locale);
      return bodyCell(
        placed,
        row,
        [text, ...(note ? [reference(table, note, row, placed, rendering)] : [])],
        rendering,
      );
    });
    bodies.at(-1)!.append(element("tr", row.kind === "plain" ? {} : { class: row.kind }, ...cells));
  }
  return bodies;
}

function bodyCell(
  placed: PlacedCell,
  row: Row,
  [text, ...references]: [string, ...Node[]],
  { root }: Rendering,
): HTMLElement {
  const { cell, column, span } = placed;
  const content = cell.href === undefined ? text : link(root, cell.href, text);
  const scope = row.kind === "section" ? "rowgroup" : column.heading ? "row" : undefined;
  const attributes = {
    class: cellClass(placed, row, text),
    ...(span > 1 && { colspan: String(span) }),
    ...(scope && { scope }),
  };
  const misprint = cell.misprint === undefined ? [] : [element("span", { class: "misprint" }, cell.misprint)];
  return element(scope ? "th" : "td", attributes, content, ...references, ...misprint);
}

/** A link with a query of its own does not carry the page's parameters (src/reader/carryParameters.ts). */
function link(root: string, href: string, text: string): HTMLElement {
  return element("a", { href: root + href, ...(href.includes("?") && { "data-settings": "" }) }, text);
}

function cellClass({ cell, column, span }: PlacedCell, row: Row, text: string): string {
  const classes: string[] = [row.kind === "section" ? "words" : alignment(column.format)];
  if (cell.value === null && text !== ABSENT) classes.push("absent");
  else if (span === 1 && text.length > LONG) classes.push("long");
  if (cell.href !== undefined) classes.push("linked");
  if (cell.printed) classes.push("printed");
  if (cell.tone) classes.push(`tone-${cell.tone}`);
  return classes.join(" ");
}

function reference(table: Table, note: Footnote, row: Row, { column }: PlacedCell, { words }: Rendering): HTMLElement {
  const target = `${table.id}-${note.letter}`;
  const first = note.row === row && note.column === column;
  const attributes = {
    href: `#${target}`,
    "aria-label": words.footnote(note.letter),
    ...(first && { id: `${target}-${words.addresses.cell}` }),
  };
  return element("sup", {}, element("a", attributes, note.letter));
}
