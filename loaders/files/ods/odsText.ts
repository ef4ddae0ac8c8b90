import type { Attributes } from "../xmlReader.js";

/** More spaces than anybody writes beside each other. */
const MOST_SPACES = 1000;

/**
 * Puts the text of a cell together from its paragraphs. What a note says is none of it.
 *
 * @example
 * const text = odsText();
 * text.begin();
 * text.open("p", () => undefined);
 * text.add("Ya");
 * text.close("p");
 * text.done(); // "Ya"
 */
export function odsText() {
  let paragraphs: string[] = [];
  let words = "";
  let [isParagraph, notes] = [false, 0];
  return {
    begin() {
      [paragraphs, words, isParagraph, notes] = [[], "", false, 0];
    },
    open(name: string, attributes: Attributes) {
      if (name === "annotation") notes += 1;
      else if (notes > 0) return;
      else if (name === "p") [isParagraph, words] = [true, ""];
      else if (name === "s") words += " ".repeat(Math.min(MOST_SPACES, Number(attributes("text:c") ?? 1) || 1));
      else if (name === "tab") words += "\t";
      else if (name === "line-break") words += "\n";
    },
    add(more: string) {
      if (isParagraph && notes === 0) words += more.replaceAll(/\s+/g, " ");
    },
    close(name: string) {
      if (name === "annotation") notes -= 1;
      else if (name === "p" && notes === 0) {
        paragraphs.push(words);
        isParagraph = false;
      }
    },
    done: () => paragraphs.join("\n"),
  };
}
