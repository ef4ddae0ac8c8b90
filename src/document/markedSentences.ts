import { element } from "./table/element.js";
import type { Rendering } from "./table/rendering.js";

/**
 * A paragraph about a table or figure; where a publication says something else, marked, with what it says below.
 *
 * @param key Of the table or figure in the chapter.
 */
export function markedSentences(paragraph: HTMLElement, key: string, rendering: Rendering): HTMLElement {
  const notes = rendering.printed?.sentences(key) ?? [];
  return notes.length === 0 ? paragraph : element("div", { class: "misprinted" }, paragraph, ...notes);
}
