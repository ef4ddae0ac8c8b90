import { type DefaultTreeAdapterTypes, parse, serialize } from "parse5";
import { cellMarks, markedId, type PageCell } from "./cell.js";

/**
 * Puts what each cell displayed into the `<observablehq-loading>` before the cell's mark. The page then shows it
 * without scripts, and Framework's client takes that element away at the very moment the cell displays in the browser:
 * nothing moves.
 *
 * @throws Error if the document has no place for a cell.
 */
export function inject(document: Document, cells: readonly PageCell[]): void {
  const marks = cellMarks(document);
  for (const { id, box } of cells) {
    const mark = marks.get(id);
    if (!mark) throw new Error(`no place for cell ${id}`);
    const before = mark.previousSibling;
    if (before?.nodeName === "OBSERVABLEHQ-LOADING") before.remove();
    mark.before(document.adoptNode(box));
  }
}

/**
 * Makes sure that a parser reads the written page as it was meant: a block that a cell displays inside a paragraph
 * would be moved out of it, and the page would differ from what the script then shows.
 *
 * @param html The page as written.
 * @throws Error that quotes the output of the first cell that does not fit where it stands.
 */
export function verifyPlaces(html: string, cells: readonly PageCell[]): void {
  const places = new Map(placesIn(parse(html)));
  for (const cell of cells) {
    const place = places.get(cell.id);
    if (
      place?.nodeName !== "observablehq-loading" ||
      serialize(place as DefaultTreeAdapterTypes.Element) !== cell.html
    ) {
      throw new Error(`cell ${cell.id}: its output is not valid HTML where it stands: ${cell.html.slice(0, 120)}`);
    }
  }
}

/** The node before each mark of a cell, by the cell's id. */
function* placesIn(
  parent: DefaultTreeAdapterTypes.ParentNode,
): Generator<[string, DefaultTreeAdapterTypes.ChildNode | undefined]> {
  for (const [at, node] of parent.childNodes.entries()) {
    const id = "data" in node ? markedId(node.data) : undefined;
    if (id) yield [id, parent.childNodes[at - 1]];
    if ("childNodes" in node) yield* placesIn(node);
  }
}
