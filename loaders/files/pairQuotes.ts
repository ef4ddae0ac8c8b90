import { closingQuote, isEdge, type StrayQuote } from "./csvQuotes.js";

/** A table's rows, in which every quotation mark is one of a pair around a cell. */
export interface PairedQuotes {
  readonly body: string;
  /** How many cells had quotation marks of their own. */
  readonly strayCells: number;
}

/** One that may not stand where it does, by its column's place. */
export interface StrayInColumn extends StrayQuote {
  readonly column: number;
}

/**
 * Takes stray quotation marks for characters of their cell, where nobody reads its column and its line has a cell for
 * every column. Elsewhere it is the reader's to say what was meant.
 *
 * @param isRead whether a column, by its place, is read
 * @example
 * pairQuotes('1,so "nice",4\n', ",", 3, (column) => column !== 1); // { body: '1,"so ""nice""",4\n', strayCells: 1 }
 */
export function pairQuotes(
  body: string,
  delimiter: string,
  width: number,
  isRead: (column: number) => boolean,
): PairedQuotes | StrayInColumn {
  const parts: string[] = [];
  let copied = 0;
  let strayCells = 0;
  let column = 0;
  let strays: { readonly from: number; readonly to: number; readonly found: StrayInColumn }[] = []; // of this row
  for (let from = 0; from <= body.length; ) {
    const { to, stray } = cellAt(body, from, delimiter);
    if (stray) {
      if (isRead(column)) return strays[0]?.found ?? { ...stray, column };
      strays.push({ from, to, found: { ...stray, column } });
    }
    column += 1;
    if (body[to] !== delimiter) {
      if (strays.length > 0 && column !== width) return strays[0]!.found;
      for (const { from: start, to: end } of strays) {
        parts.push(body.slice(copied, start), `"${body.slice(start, end).replaceAll('"', '""')}"`);
        copied = end;
      }
      strayCells += strays.length;
      strays = [];
      column = 0;
    }
    from = to + (body.startsWith("\r\n", to) ? 2 : 1);
  }
  return { body: [...parts, body.slice(copied)].join(""), strayCells };
}

/** Where the cell that begins there ends, and a quotation mark in it that is none of a pair around it. */
function cellAt(body: string, from: number, delimiter: string): { readonly to: number; readonly stray?: StrayQuote } {
  const opens = body[from] === '"';
  const close = opens ? closingQuote(body, from) : -1;
  if (close >= 0 && isEdge(body[close + 1], delimiter)) return { to: close + 1 };
  let to = from;
  while (!isEdge(body[to], delimiter)) to += 1;
  const at = body.slice(from, to).indexOf('"');
  return at < 0 ? { to } : { to, stray: { at: from + at, kind: opens ? "open" : "inside" } };
}
