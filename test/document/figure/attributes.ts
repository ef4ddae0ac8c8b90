/** The values of one attribute over all elements that a selector finds, in document order. */
export function attributes(parent: Element, selector: string, name: string): (string | null)[] {
  return [...parent.querySelectorAll(selector)].map((found) => found.getAttribute(name));
}

/** The texts of all elements that a selector finds, in document order. */
export function texts(parent: Element, selector: string): (string | null)[] {
  return [...parent.querySelectorAll(selector)].map((found) => found.textContent);
}
