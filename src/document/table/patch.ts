/** Elements of a drawing that answer to a reader, by their `onclick`. */
const HANDLING = "a, button";

/**
 * Makes an element what another is, with as few changes as that takes, so that a browser lays out and paints as little
 * as that, and what a reader focused, scrolled or unfolded stays so. Handlers go over if they are `onclick` properties;
 * they must find other elements from their event.
 *
 * @param fresh Is used up.
 * @example patch(standing, tableElement(table, rendering))
 */
export function patch(standing: Element, fresh: Element): void {
  const handling = [...fresh.querySelectorAll<HTMLElement>(HANDLING)];
  if (!standing.isEqualNode(fresh)) patchElement(standing, fresh);
  standing.querySelectorAll<HTMLElement>(HANDLING).forEach((one, i) => {
    one.onclick = handling[i]!.onclick;
  });
}

function patchElement(standing: Element, fresh: Element): void {
  patchAttributes(standing, fresh);
  const children = [...standing.childNodes];
  [...fresh.childNodes].forEach((child, i) => void patchChild(standing, children[i], child));
  for (const child of children.slice(fresh.childNodes.length)) child.remove();
}

function patchChild(parent: Element, standing: ChildNode | undefined, fresh: ChildNode): void {
  if (standing === undefined) parent.append(fresh.cloneNode(true));
  else if (standing.isEqualNode(fresh)) return;
  else if (standing.nodeName !== fresh.nodeName) standing.replaceWith(fresh.cloneNode(true));
  else if (standing.nodeType === Node.ELEMENT_NODE) patchElement(standing as Element, fresh as Element);
  else standing.nodeValue = fresh.nodeValue;
}

/** Whether something is unfolded is the reader's. */
function patchAttributes(standing: Element, fresh: Element): void {
  for (const name of standing.getAttributeNames())
    if (!fresh.hasAttribute(name) && name !== "open") standing.removeAttribute(name);
  for (const { name, value } of Array.from(fresh.attributes)) {
    if (standing.getAttribute(name) !== value) standing.setAttribute(name, value);
  }
}
