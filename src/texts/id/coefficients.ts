import type { CoefficientWords } from "../../chapter/exhibit/words.js";
import type { Coefficient } from "../../statistics/correlate.js";

/** The Indonesian names of the coefficients on offer. */
export const coefficients: Readonly<Record<Coefficient, CoefficientWords>> = {
  spearman: { name: "Korelasi peringkat Spearman", short: "rho Spearman", symbol: "ρ", critical: "r" },
  pearson: { name: "Korelasi Pearson", short: "r Pearson", symbol: "r", critical: "r" },
  kendall: { name: "Korelasi peringkat Kendall (tau-b)", short: "tau-b Kendall", symbol: "τ", critical: "τ" },
};
