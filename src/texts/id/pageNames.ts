import type { ShellWords } from "../words/shellWords.js";

/** What the pages are called; those of variables have their names. */
export const pageNames: ShellWords["pages"] = {
  overview: "Ringkasan",
  sampling: "Sampel",
  respondents: "Responden",
  instrument: "Instrumen",
  hypotheses: "Hipotesis",
  questions: "Pertanyaan penelitian",
  summary: "Rangkuman",
  sensitivity: "Kepekaan",
  consistency: "Keandalan",
  audit: "Audit",
  method: "Metode",
  glossary: "Glosarium",
  verification: "Verifikasi",
  downloads: "Unduh",
};
