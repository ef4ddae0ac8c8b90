import { element } from "./element.js";
import { footnotes } from "./footnotes.js";
import { minimumWidth } from "./minimumWidth.js";
import type { Rendering } from "./rendering.js";
import type { Table } from "./table.js";
import { tableBodies } from "./tableBody.js";
import { tableHead } from "./tableHead.js";
import { tools } from "./tools.js";

/**
 * Room for a table on the narrowest screen, in CSS pixels. One that needs more scrolls in a region that the keyboard
 * reaches.
 */
const NARROWEST = 288;

/**
 * A table as a section of the page: caption, rows, footnotes, notes, source, permalink and CSV link. Uses the global
 * document, of a browser or of jsdom; writes no styles and no markup from strings, so that a strict content security
 * policy holds.
 *
 * @throws as placedCells and formatCell do
 * @example document.body.append(tableElement(table, { words: documentWords, root: "./" }))
 */
export function tableElement(table: Table, rendering: Rendering): HTMLElement {
  const source = element("p", { class: "source" }, `${rendering.words.source}: ${table.source}`);
  const links = tools({ id: table.id, label: table.label, data: table }, rendering);
  const [grid, ...notes] = tableParts(rendering.printed?.table(table.id, table) ?? table, rendering) as [
    HTMLElement,
    ...HTMLElement[],
  ];
  return element(
    "section",
    { class: grid.tabIndex === 0 ? "table" : "table narrow", id: table.id },
    grid,
    ...notes,
    element("div", { class: "below" }, source, links),
  );
}

/**
 * A table without its source and links: the scrolling part and the notes.
 *
 * @throws as placedCells and formatCell do
 * @example element("details", {}, ...tableParts(figure.table, { words: documentWords, root: "./" }))
 */
export function tableParts(table: Table, rendering: Rendering): HTMLElement[] {
  const name = `${table.id}-${rendering.words.addresses.caption}`;
  const caption = element(
    "caption",
    { id: name },
    element("span", {}, element("b", {}, `${table.label}.`), ` ${table.caption}`),
  );
  const grid = element(
    "table",
    {},
    caption,
    ...tableHead(table.columns, rendering.root),
    ...tableBodies(table, rendering),
  );
  const region = scrolls(table, rendering) ? { tabindex: "0", role: "region", "aria-labelledby": name } : {};
  return [element("div", { class: "scroll", ...region }, grid), ...noteElements(table, rendering)];
}

function scrolls(table: Table, { words }: Rendering): boolean {
  return minimumWidth(table, words.locale) > NARROWEST;
}

function noteElements(table: Table, { words }: Rendering): HTMLElement[] {
  const lettered = footnotes(table).map(({ letter, text, row, column }) => {
    const target = `${table.id}-${letter}`;
    const back = element(
      "a",
      { href: `#${target}-${words.addresses.cell}`, "aria-label": words.backToCell(letter) },
      "↩",
    );
    return element(
      "p",
      { class: "note", id: target },
      element("sup", {}, letter),
      ` ${row.cells[column.key]?.value === null ? sentence(text) : text} `,
      back,
    );
  });
  const printed = table.rows.some((row) => Object.values(row.cells).some((cell) => cell.printed));
  const plain = printed ? [...table.notes, words.printed] : table.notes;
  return [...lettered, ...plain.map((text) => element("p", { class: "note" }, text))];
}

/** A reason that can stand in a cell, as a sentence of its own. */
function sentence(reason: string): string {
  return `${reason.charAt(0).toUpperCase()}${reason.slice(1).replace(/\.$/, "")}.`;
}
