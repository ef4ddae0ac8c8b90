import type { ShellWords } from "../src/texts/words/shellWords.js";
import { framePart } from "./framePart.js";

/**
 * Repairs the frame that Framework puts around a page: the language, zooming by hand, names for what screen readers
 * announce, and valid lists. Framework's own words are English and cannot be configured. Its inline scripts, which make
 * the sidebar remember its state, go: the site stores nothing.
 *
 * @throws Error if a part is not where this version of Framework puts it.
 */
export function repairShell(document: Document, words: ShellWords): void {
  document.documentElement.lang = words.language;
  framePart(document, 'meta[name="viewport"]').setAttribute("content", "width=device-width, initial-scale=1");
  document.querySelector("#observablehq-toc > nav")?.setAttribute("aria-label", words.contents);
  if (document.querySelector("#observablehq-sidebar")) repairSidebar(document, words);
  if (document.querySelector("#observablehq-footer > nav")) repairPager(document, words);
  for (const script of document.querySelectorAll("script:not([src])")) {
    if (!/^import /m.test(script.textContent ?? "")) script.remove();
  }
}

function repairSidebar(document: Document, words: ShellWords): void {
  const toggle = framePart(document, "#observablehq-sidebar-toggle");
  toggle.setAttribute("role", "button"); // a checkbox would have to stand inside a landmark, a button need not
  toggle.setAttribute("aria-pressed", "false");
  toggle.setAttribute("aria-label", words.openNavigation);
  toggle.setAttribute("title", words.openNavigation);
  const sidebar = framePart(document, "#observablehq-sidebar");
  sidebar.setAttribute("aria-label", words.navigation);
  sidebar.querySelector(".observablehq-link-active > a")?.setAttribute("aria-current", "page");
  framePart(document, "#observablehq-sidebar-close").remove(); // no item of the list it stands in
}

/**
 * Framework calls the first page by the site's title there, by its own name in the sidebar. What stands above a name is
 * content of the style sheet, which takes it from `data-way`.
 */
function repairPager(document: Document, words: ShellWords): void {
  const pager = framePart(document, "#observablehq-footer > nav");
  pager.setAttribute("aria-label", words.neighbours);
  const home = document.querySelector("#observablehq-sidebar a")?.getAttribute("href");
  for (const link of pager.querySelectorAll("a")) {
    link.dataset["way"] = link.rel === "prev" ? words.previous : words.next;
    if (link.getAttribute("href") === home) link.textContent = words.pages.overview;
  }
}
