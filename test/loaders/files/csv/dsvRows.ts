import { dsvFormat } from "d3-dsv";
import { countLines } from "../../../../loaders/files/countLines.js";

/** What stands below a header, as one text. */
export interface DsvBody {
  readonly delimiter: string;
  readonly width: number;
  readonly text: string;
  readonly firstLine: number;
  readonly isRead: (column: number) => boolean;
}

export type DsvRow =
  | { readonly line: number; readonly cells: readonly string[]; readonly isBelowBlank: boolean }
  | { readonly line: number; readonly width: number }
  | { readonly line: number; readonly swallowsUpTo: number };

export interface DsvRows {
  readonly rows: readonly DsvRow[];
  readonly blankRows: number;
  readonly strayCells: number;
}

/** A quotation mark that may not stand where it does. */
export interface DsvStray {
  readonly line: number;
  readonly column: number;
  readonly kind: "open" | "inside";
}

/**
 * Reads rows by d3-dsv, as the loaders did until they read bytes: the whole text at once, with stray quotation marks
 * paired before. For the tests alone, which hold the loaders to it.
 */
export function dsvRows(body: DsvBody): DsvRows | DsvStray {
  const paired = pairedQuotes(body);
  if ("at" in paired) {
    const { at, column, kind } = paired;
    return { line: body.firstLine + countLines(body.text.slice(0, at)), column, kind };
  }
  const { width } = body;
  const rows: DsvRow[] = [];
  let [next, blankRows, isBelowBlank] = [body.firstLine, 0, false];
  for (const cells of dsvFormat(body.delimiter).parseRows(paired.text)) {
    const line = next;
    next += 1 + cells.reduce((sum, cell) => sum + countLines(cell), 0);
    const isBlank = (some: readonly string[]) => some.every((cell) => cell.trim() === "");
    if (next > line + 1 && swallowsRows(cells, body)) {
      rows.push({ line, swallowsUpTo: next - 1 });
    } else if (isBlank(cells)) {
      blankRows += 1;
      isBelowBlank = true;
    } else {
      const fits = cells.length === width || (cells.length > width && isBlank(cells.slice(width)));
      rows.push(fits ? { line, cells: cells.slice(0, width), isBelowBlank } : { line, width: cells.length });
      isBelowBlank = false;
    }
  }
  return { rows, blankRows, strayCells: paired.strayCells };
}

function swallowsRows(cells: readonly string[], { delimiter, width }: DsvBody): boolean {
  const lines = cells.join(delimiter).split(/\r\n|\n|\r/);
  const isRow = (line: string) => line.split(delimiter).length === width;
  return width > 1 && (lines.every(isRow) || lines.slice(1, -1).some(isRow));
}

interface StrayAt extends Omit<DsvStray, "line"> {
  readonly at: number;
}

/** The text in which every quotation mark is one of a pair around a cell; or the first that cannot be made one. */
function pairedQuotes({ text, delimiter, width, isRead }: DsvBody): { text: string; strayCells: number } | StrayAt {
  const parts: string[] = [];
  let [copied, strayCells, column] = [0, 0, 0];
  let strays: { readonly from: number; readonly to: number; readonly found: StrayAt }[] = []; // of this row
  for (let from = 0; from <= text.length; ) {
    const { to, stray } = cellAt(text, from, delimiter);
    if (stray) {
      if (isRead(column)) return strays[0]?.found ?? { ...stray, column };
      strays.push({ from, to, found: { ...stray, column } });
    }
    column += 1;
    if (text[to] !== delimiter) {
      if (strays.length > 0 && column !== width) return strays[0]!.found;
      for (const { from: start, to: end } of strays) {
        parts.push(text.slice(copied, start), `"${text.slice(start, end).replaceAll('"', '""')}"`);
        copied = end;
      }
      strayCells += strays.length;
      strays = [];
      column = 0;
    }
    from = to + (text.startsWith("\r\n", to) ? 2 : 1);
  }
  return { text: [...parts, text.slice(copied)].join(""), strayCells };
}

/** Where the cell that begins there ends, and a quotation mark in it that is none of a pair around it. */
function cellAt(text: string, from: number, delimiter: string): { to: number; stray?: Omit<StrayAt, "column"> } {
  const isEdge = (at: number) => [undefined, delimiter, "\n", "\r"].includes(text[at]);
  const opens = text[from] === '"';
  const close = opens ? closingQuote(text, from) : -1;
  if (close >= 0 && isEdge(close + 1)) return { to: close + 1 };
  let to = from;
  while (!isEdge(to)) to += 1;
  const at = text.slice(from, to).indexOf('"');
  return at < 0 ? { to } : { to, stray: { at: from + at, kind: opens ? "open" : "inside" } };
}

function closingQuote(text: string, open: number): number {
  let at = text.indexOf('"', open + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}
