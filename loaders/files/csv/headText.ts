import { fileProblems } from "../../../src/texts/language.js";
import { FileFault } from "../fileFault.js";
import { firstBytes, type TextBytes } from "../textBytes.js";
import type { HeaderPlace } from "./csvDelimiter.js";
import { ROW_BYTES } from "./scanRow.js";

/** Most heads are shorter. */
const FIRST_BYTES = 65_536;

/**
 * The beginning of a text, as much of it as the lines have that are looked at: the last of them ends before it does.
 *
 * @param placesIn the places of these lines in a text
 * @throws FileFault where a line is too long to be one
 * @example
 * headText(text, (head) => [headerPlace(head)]); // "code;name\nA1;Disapa\n"
 */
export function headText(text: TextBytes, placesIn: (head: string) => readonly HeaderPlace[]): string {
  for (let count = FIRST_BYTES; ; count = Math.min(4 * count, ROW_BYTES)) {
    const bytes = firstBytes(text.blocks(), count);
    const head = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes, { stream: true });
    const last = placesIn(head).at(-1)!;
    if (bytes.length < count || last.end < head.length) return head;
    // A quotation mark that is not closed by then is taken for one that never is.
    if (count === ROW_BYTES) {
      if (last.quoted) return head;
      throw new FileFault(fileProblems.longRow(ROW_BYTES));
    }
  }
}
