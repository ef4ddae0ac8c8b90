import type { ParameterWords } from "../../inputs/parameterWords.js";

export const parameterWords: ParameterWords = {
  language: "id",
  heading: "Parameter",
  label: {
    marginOfError: "Batas galat (e)",
    confidenceLevel: "Tingkat kepercayaan",
    significanceLevel: "Taraf signifikansi (α)",
    tails: "Uji r kritis",
    validity: "Dasar putusan validitas",
    bandSet: "Pita kategori skor",
  },
  name: {
    marginOfError: "batas galat",
    confidenceLevel: "tingkat kepercayaan",
    significanceLevel: "taraf signifikansi",
    tails: "uji r kritis",
    validity: "dasar putusan validitas",
    bandSet: "pita kategori skor",
  },
  percent: ["confidenceLevel"],
  values: {
    tails: { 1: "satu arah", 2: "dua arah" },
    validity: { "item-total": "korelasi butir–total", "item-rest": "korelasi butir–sisa" },
  },
  range: (from, to) => `${from} sampai ${to}`,
  own: (value) => `bawaan penelitian: ${value}`,
  lower: (name) => `Turunkan ${name}`,
  higher: (name) => `Naikkan ${name}`,
  reset: (name) => `Kembalikan ${name} ke bawaan penelitian`,
  resetShort: "Kembalikan",
  resetAll: "Kembalikan semua ke bawaan penelitian",
  unchanged: "Semua parameter sesuai dengan penelitian.",
  changed: (changes) => `Parameter yang diubah: ${changes.join("; ")}.`,
  change: (name, value, own) => `${name} ${value} (penelitian: ${own})`,
};
