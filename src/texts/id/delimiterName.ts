/** What parts columns, or the answers of a cell. */
const NAMES: Readonly<Record<string, string>> = {
  ",": "koma",
  ";": "titik koma",
  "\t": "tab",
  "|": "garis tegak",
  "\n": "baris baru",
};

/** The name of what parts columns or answers, or the character itself. */
export function delimiterName(character: string): string {
  return NAMES[character] ?? `"${character}"`;
}
