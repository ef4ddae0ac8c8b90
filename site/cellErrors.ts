/** Cells that Framework could not parse; it publishes the error in a red box and goes on. One line each. */
export function cellErrors(page: string, document: Document): string[] {
  return [...document.querySelectorAll(".observablehq--error")].map((box) => `${page}: ${box.textContent?.trim()}`);
}
