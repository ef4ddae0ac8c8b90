/** What may part columns. */
export const DELIMITERS: ReadonlySet<string> = new Set([",", ";", "\t", "|"]);

export interface HeaderPlace {
  /** Where the header begins, below blank lines and the line that declares the delimiter. */
  readonly start: number;
  /** Where what is below it begins. */
  readonly end: number;
  /** The delimiter that a first line `sep=;` declares, as Excel writes and reads it. */
  readonly declared: string | undefined;
  /** The delimiters that the header holds outside quotation marks. */
  readonly delimiters: readonly string[];
  /** Whether a quotation mark was left open. */
  readonly quoted: boolean;
}

/**
 * Finds a table's header, which may run over several lines within quotation marks, and what may part its columns.
 *
 * @example
 * headerPlace("sep=;\ncode;name\n"); // { start: 6, end: 16, declared: ";", delimiters: [";"], quoted: false }
 */
export function headerPlace(text: string): HeaderPlace {
  const first = afterBlankLines(text, 0);
  const sep = /"?sep=([^\r\n"]{1,9}?)"?[;,\t| ]*(?:\r\n|\n|\r)/iy;
  sep.lastIndex = first;
  const found = sep.exec(text);
  const start = found ? afterBlankLines(text, first + found[0].length) : first;
  return { start, declared: found?.[1], ...scan(text, start) };
}

function afterBlankLines(text: string, start: number): number {
  const lines = /(?: *(?:\r\n|\n|\r))*/y;
  lines.lastIndex = start;
  lines.test(text); // blank lines or none
  return lines.lastIndex;
}

function scan(text: string, start: number): Pick<HeaderPlace, "end" | "delimiters" | "quoted"> {
  const found = new Set<string>();
  let quoted = false;
  let at = start;
  for (; at < text.length; at++) {
    const character = text[at]!;
    if (character === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (character === "\n" || character === "\r") break;
    else if (DELIMITERS.has(character)) found.add(character);
  }
  if (at < text.length) at += text.startsWith("\r\n", at) ? 2 : 1;
  return { end: at, delimiters: [...found], quoted };
}
