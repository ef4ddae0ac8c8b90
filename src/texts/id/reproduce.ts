import type { ReproduceWords } from "../../reproduce/words.js";
import type { Coefficient } from "../../statistics/correlate.js";
import { chapter } from "./chapter.js";

/** The words around the code that repeats a test in another program, and the comments in it. */
export const reproduce: ReproduceWords = {
  language: chapter.language,
  summary: "Ulangi dengan SPSS atau R",
  programs: { spss: "Sintaks SPSS", r: "Kode R" },
  copy: "Salin",
  copied: "Tersalin",
  notCopied: "Peramban tidak mengizinkan penyalinan; pilih teksnya lalu salin sendiri.",
  file: (file: string) => `Jawaban responden: ${file} dari data penelitian, kolomnya bernama kode butir.`,
  openFile: (file: string) => `Buka ${file} dari data penelitian lebih dahulu, dengan nama kolom di baris pertamanya.`,
  midpoint: (middle: number) => `Jawaban kosong diisi dengan nilai tengah skala, ${middle}.`,
  respondent: "Responden yang jawabannya tidak lengkap tidak dihitung.",
  reversed: "Butir yang diskor terbalik.",
  scales: "Jumlah skor setiap skala.",
  prorated: "Jumlah skor dari butir yang dijawab, disetarakan dengan banyaknya butir.",
  correlation: {
    spearman: "Rho Spearman, p dua arah dari distribusi t, selang menurut Bonett dan Wright.",
    pearson: "r Pearson, p dua arah dari distribusi t, selang menurut Fisher.",
    kendall: "Tau-b Kendall, p dua arah dari distribusi normal, selang menurut Fieller, Hartley, dan Pearson.",
  } satisfies Record<Coefficient, string>,
  sums: "Yang berubah bila skor y dipasangkan ulang: setiap baris Y satu pemasangan.",
  exact: "p eksak dua arah: bagian dari semua pemasangan yang koefisiennya sekurangnya sejauh yang ditemukan dari nol.",
  perfect: "korelasi sempurna",
  drawn:
    "p permutasi dua arah dari pemasangan acak; R mengambil pemasangannya sendiri, sehingga p ini dapat sedikit berbeda dari p laporan.",
  exactInSpss: "p eksak; memerlukan modul SPSS Exact Tests.",
  holm: "p yang disesuaikan menurut Holm.",
  validity: "Korelasi setiap butir dengan jumlah skor variabelnya, dan dengan jumlah butir lainnya.",
  critical: "Butir dinyatakan valid bila koefisiennya lebih besar dari nilai kritis ini.",
  alpha: "Alpha Cronbach dan alpha bila satu butir dihapus.",
  alphaInterval: "Selang Feldt untuk alpha tercetak sebagai selang ukuran rata-rata (average measures).",
  omega:
    "Omega McDonald: satu faktor, kemungkinan maksimum; dicari dari setiap butir dan 20 titik awal acak, karena puncaknya dapat lebih dari satu.",
  heywood: "Ragam sisa di batas nol ialah kasus Heywood: omega tidak diberikan.",
  criticalNotInSpss: "Nilai kritis tidak dicetak perintah ini; kode R memuatnya.",
  notInSpss: "Selang kepercayaan, p menurut Holm, dan nilai kritis tidak dicetak perintah ini; kode R memuatnya.",
};
