import type { Statistic } from "../../analysis/results/verify.js";

/** Fragments of the glossary's entries, a statistic each. */
export const TERMS = {
  frequency: "frekuensi",
  mean: "rata-rata",
  median: "median",
  standardDeviation: "simpangan-baku",
  sampleSize: "ukuran-sampel",
  allocation: "alokasi-sebanding",
  marginOfError: "batas-galat",
  spearman: "rho-spearman",
  pearson: "r-pearson",
  kendall: "tau-kendall",
  rankTrend: "kecenderungan-peringkat",
  correlationTest: "uji-rho-dan-r",
  kendallTest: "uji-tau",
  exactTest: "uji-eksak",
  permutation: "uji-permutasi",
  holm: "p-holm",
  bonettWright: "selang-rho",
  fisher: "selang-r",
  fieller: "selang-tau",
  bootstrap: "selang-bootstrap",
  power: "kuasa-uji",
  itemTotal: "butir-total",
  itemRest: "butir-sisa",
  criticalCorrelation: "nilai-kritis-rho-dan-r",
  criticalKendall: "nilai-kritis-tau",
  alpha: "alpha-cronbach",
  alphaIfDeleted: "alpha-tanpa-butir",
  feldt: "selang-alpha",
  standardizedAlpha: "alpha-dibakukan",
  interItem: "korelasi-antarbutir",
  omega: "omega-mcdonald",
  t: "distribusi-t",
  f: "distribusi-f",
  normal: "distribusi-normal",
  beta: "fungsi-beta",
  elementary: "fungsi-dasar",
} as const satisfies Readonly<Record<Statistic, string>>;

/** Fragment of an entry. */
export type Term = (typeof TERMS)[Statistic];
