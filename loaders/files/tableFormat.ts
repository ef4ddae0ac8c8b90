import type { OtherFormat } from "../../src/texts/words/fileProblemWords.js";

/** What a table's bytes are. */
export type TableFormat = "text" | "XLSX" | "ODS" | "SAV" | "encrypted" | OtherFormat;

/** So many of the first bytes tell text from all else. */
export const FORMAT_BYTES = 1000;

const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** Names of streams within an OLE file are UTF-16; of parts within a ZIP they are as they are. */
const ENCRYPTED = Buffer.from("EncryptedPackage", "utf16le");

/**
 * Recognises a table's format by its bytes, since a file may have any name.
 *
 * @example
 * tableFormat(Buffer.from("respondent,A1\n")); // "text"
 */
export function tableFormat(bytes: Uint8Array): TableFormat {
  const begins = (with_: readonly number[]) => with_.every((byte, at) => bytes[at] === byte);
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (begins(OLE)) return buffer.includes(ENCRYPTED) ? "encrypted" : "XLS";
  if (begins(ZIP)) return zipFormat(buffer);
  const start = buffer.toString("latin1", 0, FORMAT_BYTES);
  if (/^\$FL[23]/.test(start)) return "SAV";
  if (start.startsWith("ENCRYPTEDSAV", 8)) return "encrypted";
  if (start.includes("ASCII SPSS PORT FILE")) return "POR";
  return /^(?:\xef\xbb\xbf)?\s*<(?:!doctype\s+html|html|head|table|meta|\?xml)\b/i.test(start) ? "HTML" : "text";
}

/** By the names of parts, which a ZIP holds as they are, in front of each and in its directory. */
function zipFormat(buffer: Buffer): TableFormat {
  if (buffer.includes("_rels/.rels")) return "XLSX";
  return buffer.includes("content.xml") ? "ODS" : "ZIP";
}
