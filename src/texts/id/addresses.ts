import type { Addresses } from "../../outline/places.js";

/** Addresses of the report in Indonesian. They are published: other sites, and theses, cite them. */
export const addresses: Addresses = {
  table: "tabel",
  figure: "grafik",
  pages: {
    overview: "index",
    sampling: "sampel",
    respondents: "responden",
    instrument: "instrumen",
    variables: "variabel",
    hypotheses: "hipotesis",
    questions: "pertanyaan",
    summary: "rangkuman",
    sensitivity: "kepekaan",
    consistency: "keandalan",
    audit: "audit",
    method: "metode",
    glossary: "glosarium",
    verification: "verifikasi",
    downloads: "unduh",
  },
};
