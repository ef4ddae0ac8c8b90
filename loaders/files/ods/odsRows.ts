import { fileProblems } from "../../../src/texts/language.js";
import { columnLetters, MOST_COLUMNS, MOST_ROWS } from "../cellRef.js";
import { broken } from "../fileFault.js";
import type { CellFault, SheetVisitor } from "../sheet.js";
import { numberText } from "../xlsx/numberText.js";
import type { Attributes, XmlVisitor } from "../xmlReader.js";
import { odsText } from "./odsText.js";

const { damage } = fileProblems;

interface Cell {
  readonly attributes: Readonly<Record<(typeof ATTRIBUTES)[number], string | undefined>>;
  readonly repeated: number;
}

const ATTRIBUTES = [
  "office:value-type",
  "office:value",
  "office:date-value",
  "office:time-value",
  "office:boolean-value",
  "office:string-value",
  "calcext:value-type",
  "table:formula",
] as const;

/** What programs show of a formula's error, where they do not say that it is one. */
const ERROR = /^(?:#[A-Z0-9/]+[!?]?|Err:\d+)$/;

/**
 * Visits the rows of a sheet as its file holds them, repeated ones as often as they are repeated, and its merged cells.
 *
 * @param sheet which of the sheets, from 0
 * @example
 * xmlReader(odsRows(0, { row: ({ cells, line }) => console.log(line, cells), merged() {} }));
 */
export function odsRows(sheet: number, visitor: SheetVisitor): XmlVisitor {
  let [table, line, repeatedRows, isHidden] = [-1, 0, 1, false];
  let cells: string[] = [];
  let faults: CellFault[] = [];
  let at = 0;
  let cell: Cell | undefined;
  const text = odsText();
  const put = () => {
    const [word, fault] = cellOf(cell!, text.done());
    const { repeated } = cell!;
    if (at + repeated > MOST_COLUMNS && (word !== "" || fault !== undefined)) throw broken(damage.rowWidth);
    for (let column = at; (word !== "" || fault !== undefined) && column < at + repeated; column++) {
      while (cells.length < column) cells.push("");
      cells[column] = word;
      if (fault !== undefined) faults.push({ at: column, text: word, kind: fault });
    }
    at += repeated;
    cell = undefined;
  };
  const done = () => {
    const isFilled = cells.length > 0 || faults.length > 0;
    if (line + repeatedRows > MOST_ROWS && isFilled) throw broken(damage.rowCount);
    for (let row = 1; isFilled && row <= repeatedRows; row++)
      visitor.row({ line: line + row, cells, faults, isHidden });
    line += repeatedRows;
  };
  return {
    open(name, attributes) {
      if (name === "table") [table, line] = [table + 1, 0];
      if (table !== sheet) return;
      if (name === "table-row") {
        [cells, faults, at] = [[], [], 0];
        repeatedRows = repeats(attributes("table:number-rows-repeated"));
        isHidden = (attributes("table:visibility") ?? "visible") !== "visible";
      } else if (name === "table-cell" || name === "covered-table-cell") {
        const own = Object.fromEntries(ATTRIBUTES.map((one) => [one, attributes(one)])) as Cell["attributes"];
        cell = { attributes: own, repeated: repeats(attributes("table:number-columns-repeated")) };
        text.begin();
        merge(attributes, line + 1, at, visitor);
      } else if (cell !== undefined) text.open(name, attributes);
    },
    text(words) {
      if (cell !== undefined) text.add(words);
    },
    close(name) {
      if (table !== sheet) return;
      if (name === "table-cell" || name === "covered-table-cell") put();
      else if (name === "table-row") done();
      else if (cell !== undefined) text.close(name);
    },
  };
}

function repeats(written: string | undefined): number {
  const times = Number(written ?? 1);
  if (!(Number.isInteger(times) && times > 0)) throw broken(damage.repetition);
  return times;
}

/** A cell as text, and what is wrong with it. */
function cellOf({ attributes }: Cell, text: string): readonly [text: string, fault?: CellFault["kind"]] {
  const isError = attributes["table:formula"] !== undefined && ERROR.test(text);
  if (isError || attributes["calcext:value-type"] === "error") return [text, "error"];
  switch (attributes["office:value-type"]) {
    case undefined:
      return attributes["table:formula"] === undefined ? [text] : ["", "uncalculated"];
    case "string":
      return [attributes["office:string-value"] ?? text];
    case "date":
      return [(attributes["office:date-value"] ?? "").replace("T", " ").replace(/ 00:00:00(?:\.0+)?$/, "")];
    case "time":
      return [timeText(attributes["office:time-value"] ?? "")];
    case "boolean":
      return [attributes["office:boolean-value"] === "true" ? "TRUE" : "FALSE"];
    default:
      return [numberText(attributes["office:value"] ?? "")];
  }
}

/** Of PT9H30M0S the time of a day. */
function timeText(written: string): string {
  const found = /^PT(\d+)H(\d+)M(\d+)(?:[.,]\d+)?S$/.exec(written);
  return found === null
    ? written
    : found
        .slice(1)
        .map((part) => part.padStart(2, "0"))
        .join(":");
}

function merge(attributes: Attributes, line: number, at: number, visitor: SheetVisitor): void {
  const [columns, rows] = [
    repeats(attributes("table:number-columns-spanned")),
    repeats(attributes("table:number-rows-spanned")),
  ];
  if (columns === 1 && rows === 1) return;
  const [right, bottom] = [at + columns - 1, line + rows - 1];
  const ref = `${columnLetters(at)}${line}:${columnLetters(right)}${bottom}`;
  visitor.merged({ ref, left: at, top: line, right, bottom });
}
