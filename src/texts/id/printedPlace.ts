/** Parts of the names that places have in data/printed. */
const WORDS: Readonly<Record<string, string>> = {
  table: "Tabel",
  figure: "Gambar",
  chapter: "Bab",
  narrative: "uraian",
  reference: "rujukan",
  abstract: "Abstrak",
  appendix: "Lampiran",
};

/**
 * A place of a publication as a reader knows it.
 *
 * @example printedPlace("table-14-narrative") // "Tabel 14, uraian"
 */
export function printedPlace(name: string): string {
  const words = name.split("-").map((word) => (/^\d+$/.test(word) ? String(Number(word)) : (WORDS[word] ?? word)));
  const text = words.join(" ").replace(/ (uraian|rujukan)$/, ", $1");
  return text.charAt(0).toUpperCase() + text.slice(1);
}
