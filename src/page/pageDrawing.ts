import type { Piece } from "../document/piece.js";
import { patch } from "../document/table/patch.js";
import { screenFirst } from "./screenFirst.js";

/**
 * Draws pieces in a cell, which shows nothing else, given the cell's `display`. A piece that there is not is left out.
 */
export type Draw = (display: (node: Node) => unknown, ...pieces: readonly (Piece | undefined)[]) => void;

interface Drawn {
  /** The pieces of its cell, itself included: of others, all are drawn anew. */
  readonly cell: string;
  readonly shows: string;
  readonly element: Element;
}

/**
 * Draws the pieces of a page, whose cells run anew with each change: what shows the same stays as it is, and the rest
 * is patched, what is on the screen first. Framework alone would take all of it away and lay all of it out anew; it
 * lets stand what a cell displays nothing in place of.
 *
 * @example
 * const draw = pageDrawing();
 * draw(display, pieceOf(tableElement, table, rendering));
 */
export function pageDrawing(): Draw {
  const drawn = new Map<string, Drawn>();
  const updates = screenFirst();
  return (display, ...found) => {
    const pieces = found.filter((piece) => piece !== undefined);
    const cell = JSON.stringify(pieces.map(({ key }) => key));
    const isStanding = pieces.every(({ key }) => drawn.get(key)?.cell === cell && drawn.get(key)?.element.isConnected);
    if (pieces.length === 0) display(document.createDocumentFragment()); // takes away what stands there
    for (const { key, shows, build } of pieces) {
      const text = JSON.stringify(shows);
      const standing = isStanding ? drawn.get(key) : undefined;
      if (standing?.shows === text) continue;
      const element = standing?.element ?? build();
      if (standing) updates.update(element, () => redraw(element, build));
      else display(element);
      updates.watch(element);
      drawn.set(key, { cell, shows: text, element });
    }
  };
}

/** What cannot be drawn says so instead of what it showed before. */
function redraw(element: Element, build: Piece["build"]): void {
  try {
    patch(element, build());
  } catch (error) {
    element.replaceChildren(String(error));
    throw error;
  }
}
