import { type Parameters, writeSettings } from "../study/parameters.js";
import { currentSettings, currentView, observeSettings, observeView, withView } from "./address.js";

/** What may precede following a link: also by middle button, menu or keyboard. */
const APPROACHES = ["pointerdown", "focusin", "click"];

/**
 * A relative reference with a path: path, query, fragment. Not `https:`, `mailto:`, `//host`, `?query`, `#fragment`.
 */
const PAGE = /^(?![a-z][a-z\d+.-]*:|\/\/)([^?#]+)(\?[^#]*)?(#.*)?$/i;

/**
 * Lets the report's own links carry the parameters of the page's address, so that they hold on the next page though
 * nothing is stored. All links follow each change; links rendered later are caught when approached. A link keeps the
 * rest of its own query and its fragment. Addresses elsewhere, downloads and pure fragments (which keep the page's
 * query by themselves) are left alone, and so are links that are a query alone, and those
 * marked `data-settings`, which set parameters themselves.
 *
 * @param printed How an address asks for what was printed: the next page is shown with it, too.
 * @returns A function that ends it; the links keep what they last carried.
 * @example carryParameters(parameters, addresses.views.printed);
 */
export function carryParameters(parameters: Parameters, printed: string): () => void {
  const catchLink = ({ target }: Event) => {
    const link = (target as Partial<Element> | null)?.closest?.("a[href]");
    if (link) carry(link, carrier(parameters, printed));
  };
  for (const type of APPROACHES) document.addEventListener(type, catchLink, true);
  const carryAll = () => {
    const query = carrier(parameters, printed);
    for (const link of document.querySelectorAll("a[href]")) carry(link, query);
  };
  const ends = [observeSettings(parameters)(carryAll), observeView(printed, carryAll)];
  return () => {
    for (const end of ends) end();
    for (const type of APPROACHES) document.removeEventListener(type, catchLink, true);
  };
}

/** What a link's own query becomes at this moment. Most links have the same one, which is worked out once. */
function carrier(parameters: Parameters, printed: string): (search: string) => string {
  const settings = currentSettings(parameters);
  const shown = currentView(printed) === "1" ? "1" : undefined;
  const known = new Map<string, string>();
  return (search) => {
    const query = known.get(search) ?? withView(writeSettings(parameters, settings, search), { [printed]: shown });
    known.set(search, query);
    return query;
  };
}

function carry(link: Element, query: (search: string) => string): void {
  const href = link.getAttribute("href") ?? "";
  const [, path, search = "", hash = ""] = PAGE.exec(href) ?? [];
  if (path === undefined || link.hasAttribute("download") || link.hasAttribute("data-settings")) return;
  const carrying = path + query(search) + hash;
  if (carrying !== href) link.setAttribute("href", carrying);
}
