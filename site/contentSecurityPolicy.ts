import { elementsOf } from "./elementsOf.js";
import { framePart } from "./framePart.js";

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

/**
 * Adds the page's Content-Security-Policy: its own files and nothing else, no inline code at all.
 *
 * @throws Error if the page has inline code, which the policy would keep from running.
 */
export function addContentSecurityPolicy(document: Document): void {
  const inline = [...elementsOf(document.documentElement)].find(isInline);
  if (inline) throw new Error(`the policy forbids inline code: ${inline.outerHTML.slice(0, 120)}`);
  const meta = document.createElement("meta");
  meta.httpEquiv = "Content-Security-Policy";
  meta.content = POLICY;
  framePart(document, "meta[charset]").after(meta);
}

function isInline(element: Element): boolean {
  const { localName } = element;
  if (localName === "style" || (localName === "script" && !element.hasAttribute("src"))) return true;
  return element.getAttributeNames().some((name) => name === "style" || name.startsWith("on"));
}
