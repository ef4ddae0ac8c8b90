const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'self'",
  "form-action 'none'",
].join("; ");

const INLINE = ["script:not([src])", "style", "[style]", "[onclick]", "[onchange]", "[oninput]", "[onload]", "[onerror]"];

/**
 * Adds the page's Content-Security-Policy: its own files and nothing else, no inline code at all.
 *
 * @throws Error if the page has inline code, which the policy would keep from running.
 */
export function addContentSecurityPolicy(document: Document): void {
  const inline = INLINE.map((selector) => document.querySelector(selector)).find((element) => element !== null);
  if (inline) throw new Error(`the policy forbids inline code: ${inline.outerHTML.slice(0, 120)}`);
  const meta = document.createElement("meta");
  meta.httpEquiv = "Content-Security-Policy";
  meta.content = POLICY;
  document.querySelector("meta[charset]")!.after(meta);
}
