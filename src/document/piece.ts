import type { Rendering } from "./table/rendering.js";

/** A part of a page that is drawn anew when what it shows changes. */
export interface Piece {
  /** Different from that of any other piece of the page. */
  readonly key: string;
  /** What it shows, as data: all that `build` depends on. */
  readonly shows: unknown;
  readonly build: () => Element;
}

/**
 * A table or figure as a piece.
 *
 * @param render tableElement, figureElement, ...
 */
export function pieceOf<Exhibit extends { readonly id: string }>(
  render: (exhibit: Exhibit, rendering: Rendering) => HTMLElement,
  exhibit: Exhibit,
  rendering: Rendering,
): Piece {
  return { key: exhibit.id, shows: [exhibit, isMarked(rendering)], build: () => render(exhibit, rendering) };
}

/**
 * What is built anyway, as a piece: a formula, paragraphs.
 *
 * @param key Different from that of any other piece of the page.
 * @example draw(display, elementPiece("findings", listing(findings)));
 */
export function elementPiece(key: string, element: Element): Piece {
  return { key, shows: element.outerHTML, build: () => element };
}

/** Whether what a publication printed otherwise stands beside what is shown: that changes what a piece shows, too. */
export function isMarked({ printed }: Rendering): boolean {
  return printed !== undefined;
}
