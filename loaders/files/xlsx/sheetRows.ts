import { fileProblems } from "../../../src/texts/language.js";
import { cellAt, MOST_COLUMNS, MOST_ROWS } from "../cellRef.js";
import { broken } from "../fileFault.js";
import type { CellFault, MergedCells, SheetVisitor } from "../sheet.js";
import { xmlReader } from "../xmlReader.js";
import type { Zip } from "../zip.js";
import { dateText, numberText } from "./numberText.js";
import { characters, richText } from "./sharedStrings.js";
import { isTrue, type Workbook } from "./workbook.js";

const { damage } = fileProblems;

/**
 * Visits the rows of a sheet that its file holds, holding none, and then its merged cells, which stand below them.
 *
 * @throws FileFault where they cannot be read
 * @example
 * sheetRows(zip, book, { row: ({ cells, line }) => console.log(line, cells), merged() {} });
 */
export function sheetRows(zip: Zip, book: Workbook, visitor: SheetVisitor): void {
  const row = sheetRow();
  const text = richText();
  let [type, style, isValue, isInline] = ["n", 0, false, false];
  let value: string | undefined; // of the cell
  let isFormula = false;
  const reader = xmlReader({
    open(name, attributes) {
      if (name === "v") [isValue, value] = [true, ""];
      else if (name === "c") {
        [type, style] = [attributes("t") ?? "n", Number(attributes("s") ?? 0)];
        [value, isFormula] = [undefined, false];
        row.next(attributes("r"));
      } else if (name === "row") row.begin(attributes("r"), isTrue(attributes("hidden")));
      else if (name === "f") isFormula = true;
      else if (name === "is") {
        isInline = true;
        text.begin();
      } else if (name === "mergeCell") visitor.merged(mergedCells(attributes("ref") ?? ""));
      else if (isInline) text.open(name);
    },
    text(words) {
      if (isValue) value += words;
      else if (isInline) text.add(words);
    },
    close(name) {
      if (name === "v") isValue = false;
      else if (name === "c") row.put(...cellOf(book, type, style, value, isFormula));
      else if (name === "row") visitor.row(row.done());
      else if (name === "is") {
        isInline = false;
        value = text.done();
      } else if (isInline) text.close(name);
    },
  });
  zip.stream(book.part, (piece) => reader.push(piece));
  reader.end();
}

/** A cell as text, and what is wrong with it. */
type Cell = readonly [text: string, fault?: CellFault["kind"]];

function cellOf(book: Workbook, type: string, style: number, value: string | undefined, isFormula: boolean): Cell {
  if (value === undefined) return isFormula ? ["", "uncalculated"] : [""];
  if (type === "s") {
    const text = book.strings[/^\d+$/.test(value) ? Number(value) : -1];
    if (text === undefined) throw broken(damage.sharedText(value));
    return [text];
  }
  if (type === "str") return [characters(value)];
  if (type === "inlineStr") return [value];
  if (type === "b") return [value === "1" || value === "true" ? "TRUE" : "FALSE"];
  if (type === "e") return [value, "error"];
  if (type === "d") return [value.replace("T", " ").replace(/ 00:00:00(?:\.0+)?$/, "")];
  if (type !== "n") throw broken(damage.cellType(type));
  if (value === "") return isFormula ? ["", "uncalculated"] : [""];
  return [book.isDate(style) ? dateText(value, book.from1904) : numberText(value)];
}

/** Gathers the cells of a row. Where they do not say where they stand, they stand beside each other. */
function sheetRow() {
  let line = 0;
  let at = -1;
  let cells: string[] = [];
  let faults: CellFault[] = [];
  let isHidden = false;
  return {
    begin(ref: string | undefined, hidden: boolean) {
      isHidden = hidden;
      const next = ref === undefined ? line + 1 : Number(ref);
      if (!(Number.isInteger(next) && next > line && next <= MOST_ROWS))
        throw broken(damage.rowOrder(ref ?? String(next)));
      [line, at, cells, faults] = [next, -1, [], []];
    },
    next(ref: string | undefined) {
      const place = ref === undefined ? { column: at + 1, row: line } : cellAt(ref);
      if (place === undefined || place.row !== line || place.column <= at || place.column >= MOST_COLUMNS) {
        throw broken(damage.cellOrder(ref ?? String(at + 2)));
      }
      at = place.column;
    },
    put(text: string, fault?: CellFault["kind"]) {
      if (text === "" && fault === undefined) return;
      while (cells.length < at) cells.push("");
      cells[at] = text;
      if (fault !== undefined) faults.push({ at, text, kind: fault });
    },
    done: () => ({ line, cells, faults, isHidden }),
  };
}

function mergedCells(ref: string): MergedCells {
  const [from, to] = ref.split(":").map(cellAt);
  if (from === undefined || to === undefined) throw broken(damage.mergedCell(ref));
  return { ref, left: from.column, top: from.row, right: to.column, bottom: to.row };
}
