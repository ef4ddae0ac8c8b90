import { element } from "./table/element.js";

/** Sentences as paragraphs; empty ones are left out. */
export function paragraphs(texts: readonly string[], className?: string): HTMLElement {
  const attributes = className === undefined ? {} : { class: className };
  return element("div", attributes, ...texts.filter((text) => text !== "").map((text) => element("p", {}, text)));
}
