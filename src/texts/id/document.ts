import type { DocumentWords } from "../../document/table/documentWords.js";
import { addresses } from "./addresses.js";

/** The words around tables and figures, in Indonesian. */
export const documentWords: DocumentWords = {
  locale: "id",
  addresses,
  source: "Sumber",
  chartData: "Data grafik",
  csv: "CSV",
  download: (label) => `CSV: unduh data ${label}`,
  permalink: (label) => `Tautan ke ${label}`,
  footnote: (letter) => `Catatan ${letter}`,
  backToCell: (letter) => `Kembali ke sel dengan catatan ${letter}`,
  printed: "Angka bercetak miring dikutip sebagaimana tercetak, tidak dihitung dari jawaban.",
  sectionColumn: "Bagian",
  notesColumn: "Catatan",
};
