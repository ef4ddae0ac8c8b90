import { fileProblems } from "../../../src/texts/language.js";
import { FileFault } from "../fileFault.js";
import { byteWindow } from "./byteWindow.js";
import { LINE_FEED, noCells, RETURN, ROW_BYTES, type ScannedCells, scanRow, stopsOf, UNFINISHED } from "./scanRow.js";

/** Takes a row: its cells, which are the next row's afterwards, and the bytes in which they stand. */
export type ScanVisit = (cells: ScannedCells, bytes: Buffer) => void;

/**
 * Visits the rows of delimited text one after the other, holding no more of it than a block and a row. Rows end where
 * lines do, whichever system wrote them, but for line ends within quotation marks.
 *
 * @param blocks the text's bytes in UTF-8, cut anywhere
 * @param start how many bytes stand before the first row
 * @throws FileFault where a row is too long to be one
 * @example
 * scanRows([Buffer.from("4,5\n3,")], 0, ",", ({ count }) => console.log(count)); // 2, 2
 */
export function scanRows(blocks: Iterable<Uint8Array>, start: number, delimiter: string, visit: ScanVisit): void {
  const byte = delimiter.charCodeAt(0);
  const stops = stopsOf(byte);
  const cells = noCells();
  const window = byteWindow(blocks);
  let from = 0;
  try {
    for (let skipped = 0; skipped < start && !window.isLast; skipped += from) {
      window.pass(window.limit);
      from = Math.min(window.limit, start - skipped);
    }
    for (;;) {
      const end = from === window.limit && !window.isLast ? UNFINISHED : scanRow(window, from, byte, stops, cells);
      if ((end === UNFINISHED ? window.limit - 1 : end) - from > ROW_BYTES)
        throw new FileFault(fileProblems.longRow(ROW_BYTES));
      if (end === UNFINISHED) {
        window.pass(from);
        from = 0;
      } else if (from < window.limit) {
        visit(cells, window.bytes);
        const isPair = window.bytes[end] === RETURN && window.bytes[end + 1] === LINE_FEED;
        from = Math.min(window.limit, end + (isPair ? 2 : 1));
      } else return;
    }
  } finally {
    window.close();
  }
}
