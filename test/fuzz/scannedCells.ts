/** A cell of a table: what it holds, and where it stands in the text, its quotation marks included. */
export interface ScannedCell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Reads delimited text character by character, for the tests alone: the loaders' own parser is what is on trial. Lines
 * of nothing are rows of one empty cell.
 */
export function scannedCells(text: string, delimiter: string): ScannedCell[][] {
  const rows: ScannedCell[][] = [];
  let at = 0;
  while (at < text.length) {
    const row: ScannedCell[] = [];
    for (let more = true; more; ) {
      const cell = scannedCell(text, at, delimiter);
      row.push(cell);
      at = cell.end;
      more = text[at] === delimiter;
      if (more) at += 1;
    }
    at += text.startsWith("\r\n", at) ? 2 : 1;
    rows.push(row);
  }
  return rows;
}

function scannedCell(text: string, start: number, delimiter: string): ScannedCell {
  const edges = ["\n", "\r", delimiter, undefined];
  const quoted = text[start] === '"' ? quotedCell(text, start) : undefined;
  if (quoted && edges.includes(text[quoted.end])) return quoted;
  let end = start; // a quotation mark that closes nothing is a character as others
  while (!edges.includes(text[end])) end += 1;
  return { text: text.slice(start, end), start, end };
}

function quotedCell(text: string, start: number): ScannedCell | undefined {
  let held = "";
  let at = start + 1;
  while (at < text.length && (text[at] !== '"' || text[at + 1] === '"')) {
    if (text[at] === '"') at += 1;
    held += text[at];
    at += 1;
  }
  return at < text.length ? { text: held, start, end: at + 1 } : undefined;
}
