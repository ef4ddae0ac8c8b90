import type { XmlVisitor } from "../xmlReader.js";

/** Formats that need no code, since every program knows them: of dates and times, those of East Asian editions too. */
const KNOWN: readonly (readonly [number, number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];

/**
 * Whether numbers are dates or times, by the place of the cell's style.
 *
 * @param read reads the part that holds the styles
 * @example
 * dateStyles(read)(3); // true, of cells formatted as dd/mm/yyyy
 */
export function dateStyles(read: (visitor: XmlVisitor) => void): (style: number) => boolean {
  const codes = new Map<number, string>();
  const formats: number[] = [];
  let isOfCells = false;
  read({
    open(name, attributes) {
      if (name === "numFmt") codes.set(Number(attributes("numFmtId")), attributes("formatCode") ?? "");
      else if (name === "cellXfs") isOfCells = true;
      else if (name === "xf" && isOfCells) formats.push(Number(attributes("numFmtId") ?? 0));
    },
    text() {},
    close(name) {
      if (name === "cellXfs") isOfCells = false;
    },
  });
  const dates = formats.map((format) => {
    const code = codes.get(format);
    return code === undefined ? KNOWN.some(([first, last]) => format >= first && format <= last) : isDateCode(code);
  });
  return (style) => dates[style] ?? false;
}

/**
 * Whether a format writes a date or a time: by letters that stand for parts of one, outside of quoted words, colours
 * and languages.
 *
 * @example
 * isDateCode('0" hari"'); // false
 * isDateCode("[h]:mm"); // true
 */
export function isDateCode(code: string): boolean {
  const plain = code.replaceAll(/"[^"]*"|\\.|_.|\*.|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, "").split(";")[0]!;
  return /[dmyhs]/i.test(plain.replaceAll(/general/gi, ""));
}
