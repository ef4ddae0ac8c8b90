/**
 * A quotation mark that does not belong where it stands: it opens a cell that does not end with one, or stands within a
 * cell.
 */
export interface StrayQuote {
  readonly at: number;
  readonly kind: "open" | "inside";
}

/**
 * Finds the first quotation mark that is not one of a pair around a whole cell (within which two stand for one). A
 * parser that guesses there takes the next character for a delimiter, or the rest of the file for one cell.
 *
 * @example
 * strayQuote('a,"b"c\n', ","); // { at: 2, kind: "open" }
 * strayQuote('a,b "c"\n', ","); // { at: 4, kind: "inside" }
 * strayQuote('a,"b ""c"""\n', ","); // undefined
 */
export function strayQuote(text: string, delimiter: string): StrayQuote | undefined {
  let at = text.indexOf('"');
  while (at >= 0) {
    if (!isEdge(text[at - 1], delimiter)) return { at, kind: "inside" };
    const close = closingQuote(text, at);
    if (close < 0 || !isEdge(text[close + 1], delimiter)) return { at, kind: "open" };
    at = text.indexOf('"', close + 1);
  }
  return undefined;
}

/**
 * Whether a character, or that there is none, ends a cell.
 *
 * @example
 * isEdge("\n", ","); // true
 */
export function isEdge(character: string | undefined, delimiter: string): boolean {
  return character === undefined || character === delimiter || character === "\n" || character === "\r";
}

/**
 * Where the cell that opens there closes; -1 where it does not.
 *
 * @example
 * closingQuote('"a ""b""",c', 0); // 8
 */
export function closingQuote(text: string, open: number): number {
  let at = text.indexOf('"', open + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}
