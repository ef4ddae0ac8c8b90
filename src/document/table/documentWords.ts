import type { Locale } from "./format.js";

/** The words of a language that addresses of tables and figures are made of. Published addresses stay. */
export interface DocumentAddresses {
  /** Folder of the downloads, from the site's root. */
  readonly downloads: string;
  /** Ends of fragments: of a caption, of a figure's text alternative, of a cell with a footnote: `tabel-12-judul`. */
  readonly caption: string;
  readonly description: string;
  readonly cell: string;
}

/**
 * The words that renderers add to tables and figures, in one language; `src/texts/<language>/document.ts` holds them.
 */
export interface DocumentWords {
  readonly locale: Locale;
  readonly addresses: DocumentAddresses;
  /** What stands before the source below a table: "Sumber". */
  readonly source: string;
  /** What opens the numbers of a figure: "Data grafik". */
  readonly chartData: string;
  readonly csv: string;
  /** Accessible name of the download of what `label` ("Tabel 12") names. */
  readonly download: (label: string) => string;
  /** Accessible name of the permalink. */
  readonly permalink: (label: string) => string;
  /** Accessible name of the letter in a cell. */
  readonly footnote: (letter: string) => string;
  /** Accessible name of the way back from a footnote. */
  readonly backToCell: (letter: string) => string;
  /** Explains the italics of cells that repeat a publication. */
  readonly printed: string;
  /** Heading of the CSV column that says which section a row stands in. */
  readonly sectionColumn: string;
  /** Heading of the CSV column with the notes of a row's cells. */
  readonly notesColumn: string;
}
