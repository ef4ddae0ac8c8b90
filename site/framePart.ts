/**
 * A part of the frame that Framework puts around a page.
 *
 * @throws Error if it is not where this version of Framework puts it.
 * @example framePart(document, "#observablehq-sidebar").setAttribute("aria-label", words.navigation);
 */
export function framePart(document: Document, selector: string): Element {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`Framework's page frame has no ${selector}`);
  return element;
}
