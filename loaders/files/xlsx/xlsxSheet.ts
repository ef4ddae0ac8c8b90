import type { Sheet } from "../sheet.js";
import { openZip } from "../zip.js";
import { sheetRows } from "./sheetRows.js";
import { workbook } from "./workbook.js";

/**
 * A sheet of an XLSX: that of a name, else the first that is shown.
 *
 * @param atMost how many bytes the file may unpack to
 * @throws FileFault where it cannot be read
 * @example
 * xlsxSheet(bytes, undefined, 1e9).name; // "Form Responses 1"
 */
export function xlsxSheet(bytes: Uint8Array, named: string | undefined, atMost: number): Sheet {
  const zip = openZip(bytes, atMost);
  const book = workbook(zip, named);
  return { name: book.sheet, of: book.sheets.length, visit: (visitor) => sheetRows(zip, book, visitor) };
}
