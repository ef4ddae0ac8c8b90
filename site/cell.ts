/** What one cell of a page displayed while the site was built. */
export interface Cell {
  /** Framework's id of the cell; the page marks its place with the comment `<!--:id:-->`. */
  readonly id: string;
  readonly html: string;
  /** It holds form controls, which do nothing until the page's script has run. */
  readonly inert: boolean;
}

/** Framework's marks of the cells in a document, by cell id. */
export function cellMarks<T extends Comment>(document: Document, within: Element = document.body): Map<string, T> {
  const marks = new Map<string, T>();
  const comments = document.createTreeWalker(within, 128 /* NodeFilter.SHOW_COMMENT */);
  for (let comment = comments.nextNode() as T | null; comment; comment = comments.nextNode() as T | null) {
    const id = /^:([0-9a-f]{8}(?:-\d+)?):$/.exec(comment.data)?.[1];
    if (id) marks.set(id, comment);
  }
  return marks;
}
