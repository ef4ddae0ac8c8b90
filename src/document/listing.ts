import { element } from "./table/element.js";

/** Sentences as a list; nothing to see where there are none. */
export function listing(texts: readonly string[]): HTMLElement {
  return texts.length === 0 ? element("div") : element("ul", {}, ...texts.map((text) => element("li", {}, text)));
}
