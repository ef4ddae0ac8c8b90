// Runs in the browser, in place of Framework's inspector of arbitrary values: pages display nodes and text, and errors
// are rare.

/** What a cell shows of a value that is no node. */
export function inspect(value: unknown): HTMLElement {
  const element = document.createElement("div");
  element.textContent = String(value);
  return element;
}

/** What a cell shows of the error that it ended with. */
export function inspectError(error: unknown): HTMLElement {
  const element = inspect(error);
  element.className = "observablehq--error";
  return element;
}
