import type { XmlVisitor } from "../xmlReader.js";

/**
 * The texts that cells name by their place. Parts of a text that are formatted differently are one text; how it is
 * pronounced is none of it.
 *
 * @param read reads the part that holds them
 * @example
 * sharedStrings(read)[0]; // "Sangat Setuju"
 */
export function sharedStrings(read: (visitor: XmlVisitor) => void): string[] {
  const texts: string[] = [];
  const text = richText();
  read({
    open: (name) => {
      if (name === "si") text.begin();
      else text.open(name);
    },
    text: (words) => text.add(words),
    close(name) {
      if (name === "si") texts.push(text.done());
      else text.close(name);
    },
  });
  return texts;
}

/**
 * Puts a text together from its parts.
 *
 * @example
 * const text = richText();
 * text.begin();
 * text.open("t");
 * text.add("Ya");
 * text.close("t");
 * text.done(); // "Ya"
 */
export function richText() {
  let words = "";
  let isText = false;
  let isPhonetic = false;
  return {
    begin() {
      words = "";
    },
    open(name: string) {
      if (name === "rPh") isPhonetic = true;
      else if (name === "t") isText = !isPhonetic;
    },
    add(more: string) {
      if (isText) words += more;
    },
    close(name: string) {
      if (name === "rPh") isPhonetic = false;
      else if (name === "t") isText = false;
    },
    done: () => characters(words),
  };
}

/**
 * A text of a cell in which characters that XML cannot hold are written by their numbers.
 *
 * @example
 * characters("Saya betah_x000D_"); // "Saya betah\r"
 */
export function characters(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replaceAll(/_x([\da-fA-F]{4})_/g, (_, unit: string) => String.fromCharCode(Number.parseInt(unit, 16)));
}
