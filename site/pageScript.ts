/**
 * The script of a built page that defines its cells and starts Framework's client: its one inline module with an
 * import.
 *
 * @returns Undefined for a page without any.
 */
export function pageScript(document: Document): HTMLScriptElement | undefined {
  const modules = document.querySelectorAll<HTMLScriptElement>('script[type="module"]:not([src])');
  return [...modules].find((script) => /^import /m.test(script.textContent ?? ""));
}
