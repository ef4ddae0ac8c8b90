import { addresses } from "../src/texts/language.js";
import { elementsOf } from "./elementsOf.js";
import { slug } from "./slug.js";

/**
 * Gives the page what Framework makes from the Markdown source alone, now that the cells' output is in the document:
 * ids of headings whose words are computed, the `<title>`, and the table of contents with the headings that cells make.
 *
 * @param siteTitle Stands behind the page's own heading in `<title>`.
 * @param label Heading of the table of contents.
 */
export function nameHeadings(document: Document, siteTitle: string, label: string): void {
  const taken = new Set(Array.from(elementsOf(document.documentElement), ({ id }) => id));
  const main = document.querySelector("main");
  for (const element of main ? [...elementsOf(main)] : []) {
    if (/^h[123]$/.test(element.localName) && element.getAttribute("id") === "") repairAnchor(element, taken);
  }
  const title = text(document.querySelector("main h1"));
  document.title = [...new Set([title, siteTitle])].filter(Boolean).join(" | ");
  const nav = document.querySelector("#observablehq-toc > nav");
  if (nav) listContents(document, nav, label);
}

/**
 * The id of a computed heading: what a study calls something may be what the page calls a part of itself, or have no
 * letter at all.
 *
 * @example headingId("Rata-rata", new Set(["rata-rata"])) // "rata-rata-2"
 */
export function headingId(words: string, taken: ReadonlySet<string>): string {
  const id = slug(words) || addresses.unnamed;
  let number = 2;
  if (!taken.has(id)) return id;
  while (taken.has(`${id}-${number}`)) number++;
  return `${id}-${number}`;
}

/** Framework derives id and link from the source, where a computed heading has no words. */
function repairAnchor(heading: Element, taken: Set<string>): void {
  heading.id = headingId(text(heading), taken);
  taken.add(heading.id);
  heading.querySelector("a.observablehq-header-anchor")?.setAttribute("href", `#${heading.id}`);
}

function listContents(document: Document, nav: Element, label: string): void {
  const headings = [...document.querySelectorAll("main h2[id]")].filter((heading) => text(heading));
  nav.replaceChildren();
  if (headings.length === 0) return;
  const name = document.createElement("div");
  name.textContent = label;
  const list = document.createElement("ol");
  for (const heading of headings) {
    const link = document.createElement("a");
    link.href = `#${heading.id}`;
    link.textContent = text(heading);
    const entry = document.createElement("li");
    entry.className = "observablehq-secondary-link";
    entry.append(link);
    list.append(entry);
  }
  nav.append(name, list);
}

function text(element: Element | null): string {
  return element?.textContent?.replace(/\s+/g, " ").trim() ?? "";
}
