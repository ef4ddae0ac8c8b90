import { fileProblems } from "../../../src/texts/language.js";
import { FileFault } from "../fileFault.js";
import type { Sheet } from "../sheet.js";
import { type Attributes, type XmlVisitor, xmlReader } from "../xmlReader.js";
import { openZip, type Zip } from "../zip.js";
import { odsRows } from "./odsRows.js";

const CONTENT = "content.xml";
const MANIFEST = "META-INF/manifest.xml";

/**
 * A sheet of an OpenDocument: that of a name, else the first that is shown.
 *
 * @param atMost how many bytes the file may unpack to
 * @throws FileFault where it cannot be read
 * @example
 * odsSheet(bytes, undefined, 1e9).name; // "Jawaban"
 */
export function odsSheet(bytes: Uint8Array, named: string | undefined, atMost: number): Sheet {
  const zip = openZip(bytes, atMost);
  if (zip.has(MANIFEST) && Buffer.from(zip.bytes(MANIFEST)).includes("encryption-data"))
    throw new FileFault(fileProblems.encrypted());
  const sheets = sheetsOf(zip);
  const shown = sheets.find(({ isHidden }) => !isHidden) ?? sheets[0];
  const sheet = named === undefined ? shown : sheets.find(({ name }) => name === named);
  if (sheet === undefined) {
    const names = sheets.map(({ name }) => name);
    throw new FileFault(fileProblems.noSheet(named, names));
  }
  const at = sheets.indexOf(sheet);
  return { name: sheet.name, of: sheets.length, visit: (visitor) => read(zip, odsRows(at, visitor)) };
}

function read(zip: Zip, visitor: XmlVisitor): void {
  const reader = xmlReader(visitor);
  zip.stream(CONTENT, (piece) => reader.push(piece));
  reader.end();
}

interface NamedSheet {
  readonly name: string;
  readonly isHidden: boolean;
}

/** Styles stand above the sheets, and say which of these are hidden. */
function sheetsOf(zip: Zip): NamedSheet[] {
  const sheets: NamedSheet[] = [];
  const hidden = new Set<string>();
  let style = "";
  const open = (name: string, attributes: Attributes) => {
    if (name === "style") style = attributes("style:name") ?? "";
    else if (name === "table-properties" && attributes("table:display") === "false") hidden.add(style);
    else if (name === "table") {
      sheets.push({ name: attributes("table:name") ?? "", isHidden: hidden.has(attributes("table:style-name") ?? "") });
    }
  };
  read(zip, { open, text() {}, close() {} });
  return sheets;
}
