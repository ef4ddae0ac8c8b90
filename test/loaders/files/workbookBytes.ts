import { strToU8, zipSync } from "fflate";

/** What a workbook for a test holds; what is left out is as plain as can be. */
export interface WorkbookParts {
  /** The rows of its sheets, as XML, by their names. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly hidden?: readonly string[];
  readonly strings?: string;
  readonly styles?: string;
  /** What stands below the rows of each sheet. */
  readonly below?: string;
  readonly from1904?: boolean;
}

const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A workbook's bytes. */
export function workbookBytes({
  sheets,
  hidden = [],
  strings,
  styles,
  below = "",
  from1904,
}: WorkbookParts): Uint8Array {
  const names = Object.keys(sheets);
  const others = [strings === undefined ? [] : ["sharedStrings"], styles === undefined ? [] : ["styles"]].flat();
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${TYPES}/${type}" Target="${target}"/>`;
  const relations = (all: readonly string[]) => `<Relationships>${all.join("")}</Relationships>`;
  const parts: Record<string, string> = {
    "_rels/.rels": relations([relation("r", "officeDocument", "xl/workbook.xml")]),
    "xl/_rels/workbook.xml.rels": relations([
      ...names.map((_, at) => relation(`s${at}`, "worksheet", `worksheets/sheet${at}.xml`)),
      ...others.map((type) => relation(type, type, `/xl/${type}.xml`)),
    ]),
    "xl/workbook.xml": `<workbook><workbookPr date1904="${from1904 ? 1 : 0}"/><sheets>${names
      .map(
        (name, at) =>
          `<sheet name="${name}" ${hidden.includes(name) ? 'state="hidden" ' : ""}sheetId="${at + 1}" r:id="s${at}"/>`,
      )
      .join("")}</sheets></workbook>`,
    ...(strings !== undefined && { "xl/sharedStrings.xml": strings }),
    ...(styles !== undefined && { "xl/styles.xml": styles }),
  };
  for (const [at, name] of names.entries()) {
    parts[`xl/worksheets/sheet${at}.xml`] = `<worksheet><sheetData>${sheets[name]}</sheetData>${below}</worksheet>`;
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}

/** A row of texts as they stand beside each other; "" leaves a cell out. */
export function textRow(line: number, cells: readonly string[]): string {
  const xml = cells.map((text, at) =>
    text === "" ? "" : `<c r="${String.fromCharCode(65 + at)}${line}" t="inlineStr"><is><t>${text}</t></is></c>`,
  );
  return `<row r="${line}">${xml.join("")}</row>`;
}
