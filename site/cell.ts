/** What one cell of a page displayed while the site was built. */
export interface PageCell {
  /** Framework's id of the cell; the page marks its place with the comment `<!--:id:-->`. */
  readonly id: string;
  /** An `<observablehq-loading>` that holds it, of the document that the page ran in. */
  readonly box: Element;
  /** Markup of what the box holds. */
  readonly html: string;
}

/** Puts what a cell displayed into its box; form controls in it do nothing until the page's script has run. */
export function boxed(id: string, document: Document, nodes: readonly Node[]): PageCell {
  const box = document.createElement("observablehq-loading");
  box.append(...nodes);
  const { innerHTML: html } = box;
  box.toggleAttribute("inert", /<(input|select|button|textarea)\b/.test(html)); // a `<` in a text or an attribute is written otherwise
  return { id, box, html };
}

/** Framework's marks of the cells in a document, by cell id. */
export function cellMarks<T extends Comment>(document: Document, within: Element = document.body): Map<string, T> {
  const marks = new Map<string, T>();
  const comments = document.createTreeWalker(within, 128 /* NodeFilter.SHOW_COMMENT */);
  for (let comment = comments.nextNode() as T | null; comment; comment = comments.nextNode() as T | null) {
    const id = markedId(comment.data);
    if (id) marks.set(id, comment);
  }
  return marks;
}

/** The cell that a comment marks the place of; undefined for any other comment. */
export function markedId(comment: string): string | undefined {
  return /^:([0-9a-f]{8}(?:-\d+)?):$/.exec(comment)?.[1];
}
