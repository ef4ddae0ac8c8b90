import { elementPiece, type Piece } from "./piece.js";
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

/**
 * What a publication says otherwise in the sentences about tables or figures, for paragraphs that stand in a page's own text.
 *
 * @example draw(display, sentenceNotes(["allocation"], rendering));
 */
export function sentenceNotes(keys: readonly string[], rendering: Rendering): Piece | undefined {
  const notes = keys.flatMap((key) => rendering.printed?.sentences(key) ?? []);
  return notes.length === 0 ? undefined : elementPiece(`notes on ${keys}`, element("div", { class: "misprinted" }, ...notes));
}
