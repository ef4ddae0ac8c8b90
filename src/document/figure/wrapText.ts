import { textWidth } from "./textWidth.js";

/**
 * Breaks a text between words into lines that fit a width in CSS pixels; a longer word gets a line of its own.
 *
 * @example wrapText("Sekolah menengah atas dan kejuruan", 150) // ["Sekolah menengah atas", "dan kejuruan"]
 */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const longer = `${lines.at(-1) ?? ""} ${word}`.trim();
    if (lines.length > 0 && textWidth(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
