/** A piece of a page: as long as it shows the same, it stays as it is. */
export interface Piece {
  /** What it shows, as data: all that `build` depends on. */
  readonly shows: unknown;
  readonly build: () => readonly HTMLElement[];
}

/**
 * Follows a list of pieces in a box: of a new list, those pieces alone are built that show something else than before. A long page then
 * costs a change as much as what changes, and what a reader unfolded or holds the focus in stays.
 *
 * @example
 * const show = piecesIn(document.createElement("div"));
 * show([{ shows: table, build: () => [tableElement(table, rendering)] }]);
 */
export function piecesIn(box: HTMLElement): (pieces: readonly Piece[]) => void {
  let shown: readonly { readonly shows: string; readonly elements: readonly HTMLElement[] }[] = [];
  return (pieces) => {
    const before = shown;
    shown = pieces.map(({ shows, build }, i) => {
      const text = JSON.stringify(shows);
      return before[i]?.shows === text ? before[i] : { shows: text, elements: build() };
    });
    for (const { elements } of before.filter((piece) => !shown.includes(piece))) for (const one of elements) one.remove();
    let last: Element | null = null;
    for (const piece of shown) {
      if (!before.includes(piece)) last === null ? box.prepend(...piece.elements) : last.after(...piece.elements);
      last = piece.elements.at(-1) ?? last;
    }
  };
}
