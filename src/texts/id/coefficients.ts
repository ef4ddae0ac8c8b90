import type { Coefficient } from "../../study/study.js";

/** What a correlation is called, and the letters that stand for it. */
export interface CoefficientWords {
  /** As a heading has it; `withinSentence` makes it fit a sentence. */
  readonly name: string;
  /** Before an equals sign in a sentence: "rho Spearman = 0,343". */
  readonly short: string;
  readonly symbol: string;
  /** The letter of its critical value: tables of rho and r have one and the same. */
  readonly critical: string;
}

/** The Indonesian names of the coefficients on offer. */
export const coefficients: Readonly<Record<Coefficient, CoefficientWords>> = {
  spearman: { name: "Korelasi peringkat Spearman", short: "rho Spearman", symbol: "ρ", critical: "r" },
  pearson: { name: "Korelasi Pearson", short: "r Pearson", symbol: "r", critical: "r" },
  kendall: { name: "Korelasi peringkat Kendall (tau-b)", short: "tau-b Kendall", symbol: "τ", critical: "τ" },
};
