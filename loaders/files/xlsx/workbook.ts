import { fileProblems } from "../../../src/texts/language.js";
import { broken, FileFault } from "../fileFault.js";
import { type Attributes, xmlReader } from "../xmlReader.js";
import type { Zip } from "../zip.js";
import { dateStyles } from "./dateStyles.js";
import { sharedStrings } from "./sharedStrings.js";

const { damage } = fileProblems;

/** A workbook opened at one of its sheets. */
export interface Workbook {
  /** The part of the ZIP that holds the sheet's rows. */
  readonly part: string;
  readonly sheet: string;
  /** The names of all sheets, in their order. */
  readonly sheets: readonly string[];
  /** Whether days are counted from 1904 on, not from 1900. */
  readonly from1904: boolean;
  /** Texts that cells name by their place. */
  readonly strings: readonly string[];
  /** Whether numbers are dates or times, by the cells' style. */
  readonly isDate: (style: number) => boolean;
}

interface Sheet {
  readonly name: string;
  readonly id: string;
  readonly hidden: boolean;
}

/** What is read whole besides the rows: a text that stands in a million cells is there once. */
const WHOLE_AT_MOST = 200_000_000;

/**
 * Opens a workbook at a sheet: that of a name, else the first that is shown.
 *
 * @throws FileFault where there is no such sheet, or it is no workbook
 * @example
 * workbook(openZip(bytes, 1e9), undefined).sheet; // "Form Responses 1"
 */
export function workbook(zip: Zip, named: string | undefined): Workbook {
  const main = relations(zip, "").find(({ type }) => type === "officeDocument")?.target;
  if (main === undefined) throw broken(damage.workbook);
  if (main.endsWith(".bin")) throw new FileFault(fileProblems.otherFormat("XLSB"));
  const related = relations(zip, main);
  const { sheets, from1904 } = contents(zip, main);
  const partOf = (id: string) =>
    related.find((relation) => relation.id === id && relation.type === "worksheet")?.target;
  const tables = sheets.flatMap((sheet) => {
    const part = partOf(sheet.id);
    return part === undefined ? [] : [{ ...sheet, part }];
  });
  const names = tables.map(({ name }) => name);
  const sheet =
    named === undefined
      ? (tables.find(({ hidden }) => !hidden) ?? tables[0])
      : tables.find(({ name }) => name === named);
  if (sheet === undefined) throw new FileFault(fileProblems.noSheet(named, names));
  const partNamed = (type: string) => related.find((relation) => relation.type === type)?.target;
  const [texts, styles] = [partNamed("sharedStrings"), partNamed("styles")];
  return {
    part: sheet.part,
    sheet: sheet.name,
    sheets: names,
    from1904,
    strings: texts === undefined ? [] : sharedStrings((visitor) => readWhole(zip, texts, visitor)),
    isDate: styles === undefined ? () => false : dateStyles((visitor) => readWhole(zip, styles, visitor)),
  };
}

type Visitor = Parameters<typeof xmlReader>[0];

function readWhole(zip: Zip, name: string, visitor: Visitor): void {
  if (zip.size(name) > WHOLE_AT_MOST) throw new FileFault(fileProblems.unpacksToMore(zip.size(name), WHOLE_AT_MOST));
  const reader = xmlReader(visitor);
  zip.stream(name, (piece) => reader.push(piece));
  reader.end();
}

function readTags(zip: Zip, name: string, open: (name: string, attributes: Attributes) => void): void {
  readWhole(zip, name, { open, text() {}, close() {} });
}

interface Relation {
  readonly id: string;
  /** The last word of its type, which standards prefix differently. */
  readonly type: string;
  /** The name of the part. */
  readonly target: string;
}

function relations(zip: Zip, of: string): Relation[] {
  const folder = of.slice(0, of.lastIndexOf("/") + 1);
  const found: Relation[] = [];
  readTags(zip, `${folder}_rels/${of.slice(folder.length)}.rels`, (name, attributes) => {
    const [id, type, target] = [attributes("Id"), attributes("Type"), attributes("Target")];
    if (name !== "Relationship" || attributes("TargetMode") === "External" || !id || !type || !target) return;
    found.push({ id, type: type.slice(type.lastIndexOf("/") + 1), target: partName(folder, target) });
  });
  return found;
}

/** The name of a part that another names from its folder, or from the top. */
function partName(folder: string, target: string): string {
  const names: string[] = [];
  for (const name of (target.startsWith("/") ? target : `${folder}${target}`).split("/")) {
    if (name === "..") names.pop();
    else if (name !== "" && name !== ".") names.push(name);
  }
  return names.join("/");
}

function contents(zip: Zip, main: string): { readonly sheets: readonly Sheet[]; readonly from1904: boolean } {
  const sheets: Sheet[] = [];
  let from1904 = false;
  readTags(zip, main, (name, attributes) => {
    if (name === "workbookPr") from1904 = isTrue(attributes("date1904"));
    if (name !== "sheet") return;
    const id = attributes("r:id") ?? attributes("relationships:id");
    if (id === undefined) throw broken(damage.workbook);
    sheets.push({ name: attributes("name") ?? "", id, hidden: (attributes("state") ?? "visible") !== "visible" });
  });
  return { sheets, from1904 };
}

/**
 * Whether an attribute says yes.
 *
 * @example
 * isTrue("1"); // true
 */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}
