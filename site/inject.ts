import { JSDOM } from "jsdom";
import { type Cell, cellMarks } from "./cell.js";

/**
 * Puts what each cell displayed into the `<observablehq-loading>` before the cell's mark. The page then shows it without scripts,
 * and Framework's client takes that element away at the very moment the cell displays in the browser: nothing moves.
 *
 * @throws Error if the document has no place for a cell.
 */
export function inject(document: Document, cells: readonly Cell[]): void {
  const marks = cellMarks(document);
  for (const { id, html, inert } of cells) {
    const mark = marks.get(id);
    if (!mark) throw new Error(`no place for cell ${id}`);
    const box = document.createElement("observablehq-loading");
    box.innerHTML = html;
    box.toggleAttribute("inert", inert);
    const before = mark.previousSibling;
    if (before?.nodeName === "OBSERVABLEHQ-LOADING") before.remove();
    mark.before(box);
  }
}

/**
 * Makes sure that a parser reads the written page as it was meant: a block that a cell displays inside a paragraph would be moved
 * out of it, and the page would differ from what the script then shows.
 *
 * @param html The page as written.
 * @throws Error that quotes the output of the first cell that does not fit where it stands.
 */
export function verifyPlaces(html: string, cells: readonly Cell[]): void {
  const marks = cellMarks(new JSDOM(html).window.document);
  for (const cell of cells) {
    const before = marks.get(cell.id)?.previousSibling as Element | null | undefined;
    if (before?.nodeName !== "OBSERVABLEHQ-LOADING" || before.innerHTML !== cell.html) {
      throw new Error(`cell ${cell.id}: its output is not valid HTML where it stands: ${cell.html.slice(0, 120)}`);
    }
  }
}
