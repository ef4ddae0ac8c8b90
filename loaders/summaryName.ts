import { folded } from "./folded.js";
import { plainName } from "./plainName.js";

/** What spreadsheets call the rows below their data. */
const SUMMARY = new RegExp(
  `^(?:${[
    "(?:(?:grand|sub)[ -]?)?total|jumlah|jml|sum|count|frekuensi|persentase|persen|%",
    "rata[- ]?rata|rata ?[2²]|rataan|rerata|mean|average|avg|x̄|modus|mode|median|nilai tengah",
    "(?:std|stdev|standar|standard|simpangan|st)\\.? ?(?:dev(?:iasi|iation)?|baku)?\\.?|varian(?:s|si)?|variance",
    "maks(?:imum|imal)?|maximum|minim(?:um|al)|[σ∑] ?[xyfn]?\\d*",
    "(?:nilai|skor) (?:maks|max|min)(?:imum|imal)?|(?:nilai|skor) (?:ideal|tertinggi|terendah|total|rata-rata|rata ?2)|skor|total skor",
    "kriteria|kategori|target|kunci(?: jawaban)?|[rt][- ]?(?:tabel|hitung)",
    "n ?= ?\\d+|\\d+ (?:responden|orang|siswa|mahasiswa)",
  ].join("|")})(?![\\p{L}\\d])`,
  "u",
);

/** What it may be of, where the other rows have names: no word of these is a person's, as one behind "mean" may be. */
const OF =
  /^(?:[\s.:=()%/-]|(?:skor|nilai|jawaban|butir|item|pernyataan|pertanyaan|per|setiap|tiap|semua|seluruh|keseluruhan|total|jumlah|rata-rata|rata ?2|hitung|ideal|benar|salah|akhir|maks(?:imum|imal)?|minim(?:um|al)|tertinggi|terendah|responden|populasi|sampel|siswa|mahasiswa|orang|kelas|variabel|dimensi|data|score|scores|answers|items|of|all|[xy]\d*)(?![\p{L}\d]))*$/u;

/** Those that a respondent may be called or known by, too. */
const DOUBTFUL = /^(?:max|min|var|n|sd|s\.d\.|dev|valid|skewness|kurtosis|range|rentang)\.?$/u;

/** Those that may as well be an answer. */
const ANSWERS =
  /^(?:mode|target|count|sum|kunci|skor|kriteria|kategori|persen|maks(?:imum|imal)?|minim(?:um|al)|standar|standard|%)$/u;

/** A cell that is no word at all: a number or a time. */
const NUMBER = /^[\d\s/:.,-]*$/;

/**
 * Whether a cell is the word for a sum, mean or the like.
 *
 * @param among what the cells above it are: behind such a word may stand any other where they are numbers, but where
 * they are answers to a question even some of these words may be one
 * @example
 * isSummaryName("Rata–rata kelas", "names"); // true
 * isSummaryName("Median Putra", "names"); // false
 */
export function isSummaryName(name: string, among: "numbers" | "names" | "answers"): boolean {
  if (NUMBER.test(name)) return false;
  const plain = plainName(name);
  const found = SUMMARY.exec(plain);
  if (found === null || (among === "answers" && ANSWERS.test(plain))) return false;
  return among === "numbers" || OF.test(plain.slice(found[0].length));
}

/**
 * Whether a name is that of a sum, mean or the like, or a person's.
 *
 * @example
 * isDoubtfulName("Max"); // true
 */
export function isDoubtfulName(name: string): boolean {
  return name.length < 10 && DOUBTFUL.test(folded(name));
}
