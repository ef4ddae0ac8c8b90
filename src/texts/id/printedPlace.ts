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

/** Names made of such parts. */
const NAME = /^[a-z\d]+(?:-[a-z\d]+)*$/;

/**
 * A place of a publication as a reader knows it; one that is not named like those in data/printed is called what it is
 * called there.
 *
 * @example printedPlace("table-14-narrative") // "Tabel 14, uraian"
 */
export function printedPlace(name: string): string {
  if (!NAME.test(name)) return name;
  const words = name.split("-").map((word) => (/^\d+$/.test(word) ? String(Number(word)) : (WORDS[word] ?? word)));
  const text = words.join(" ").replace(/ (uraian|rujukan)$/, ", $1");
  return text.charAt(0).toUpperCase() + text.slice(1);
}
