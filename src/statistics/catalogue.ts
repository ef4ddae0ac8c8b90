/** What is known of a statistic, whatever the language. */
interface Entry {
  /** The functions of src/statistics/ that compute it, each in the file of its name. */
  readonly by: readonly string[];
  /** Who it is from, with the year: "Kendall 1948"; of the DLMF, which has no year, with the chapter: "DLMF 7". */
  readonly sources: readonly string[];
  /** Files of site/reference/ whose values a build recomputes; none where it is arithmetic of whole numbers. */
  readonly references: readonly string[];
}

/**
 * Every statistic of the report, in the order in which its pages use them. Glossary, "Verifikasi", links of headings
 * and docs/statistics.md follow; what a language says of each is in its folder of texts, and the compiler asks for it.
 */
export const CATALOGUE = {
  frequency: { by: ["countValues"], sources: ["Agresti 2010"], references: ["study-r"] },
  mean: { by: ["mean"], sources: ["Norman 2010"], references: ["study-r", "study-pspp"] },
  median: { by: ["median"], sources: ["Agresti 2010"], references: ["study-r", "study-pspp"] },
  standardDeviation: { by: ["standardDeviation"], sources: ["Fisher 1925"], references: ["study-r", "study-pspp"] },
  sampleSize: {
    by: ["slovin", "slovinMargin"],
    sources: ["Yamane 1967", "Tejada & Punzalan 2012"],
    references: [],
  },
  allocation: { by: ["allocateHalfUp", "allocateLargestRemainder"], sources: ["Cochran 1977"], references: [] },
  marginOfError: {
    by: ["marginOfErrorOfProportion"],
    sources: ["Cochran 1977", "Baker et al. 2013"],
    references: ["study-r"],
  },
  spearman: {
    by: ["spearman"],
    sources: ["Spearman 1904"],
    references: ["study-r", "samples-r", "samples-scipy", "study-pspp"],
  },
  pearson: {
    by: ["pearson"],
    sources: ["Pearson 1896"],
    references: ["study-r", "samples-r", "samples-scipy", "study-pspp"],
  },
  kendall: { by: ["kendall"], sources: ["Kendall 1948"], references: ["coefficients-r", "coefficients-scipy"] },
  rankTrend: { by: ["rankTrend"], sources: ["Iman & Conover 1979"], references: ["trend-r"] },
  correlationTest: {
    by: ["correlationTest"],
    sources: ["Kendall 1948", "Wasserstein & Lazar 2016"],
    references: ["study-r", "samples-r", "farTails-r"],
  },
  kendallTest: { by: ["kendallTest"], sources: ["Kendall 1948"], references: ["coefficients-r", "coefficients-scipy"] },
  exactTest: {
    by: ["exactTest"],
    sources: ["Pitman 1937", "Kendall 1948"],
    references: ["exact-r", "exact-scipy"],
  },
  permutation: {
    by: ["permutationTest"],
    sources: ["Pitman 1937", "Phipson & Smyth 2010"],
    references: ["resampling-r"],
  },
  holm: { by: ["holm"], sources: ["Holm 1979"], references: ["multiplicity-r", "questions-r"] },
  bonettWright: {
    by: ["bonettWrightInterval"],
    sources: ["Bonett & Wright 2000"],
    references: ["study-r", "printed-statpsych"],
  },
  fisher: { by: ["fisherInterval"], sources: ["Fisher 1921"], references: ["coefficients-r", "coefficients-scipy"] },
  fieller: {
    by: ["kendallInterval"],
    sources: ["Fieller, Hartley & Pearson 1957"],
    references: ["coefficients-r", "printed-statpsych-kendall"],
  },
  bootstrap: {
    by: ["bootstrapIntervals"],
    sources: ["Efron 1987", "Davison & Hinkley 1997"],
    references: ["resampling-r"],
  },
  power: {
    by: ["correlationPower"],
    sources: ["Cohen 1988", "Bonett & Wright 2000"],
    references: ["power-r"],
  },
  itemTotal: {
    by: ["itemTotalCorrelations"],
    sources: ["Nunnally & Bernstein 1994"],
    references: ["study-r", "coefficients-r"],
  },
  itemRest: {
    by: ["itemTotalCorrelations"],
    sources: ["Howard & Forehand 1962"],
    references: ["study-r", "coefficients-r", "study-pspp"],
  },
  criticalCorrelation: { by: ["criticalCorrelation"], sources: ["Kendall 1948"], references: ["samples-r"] },
  criticalKendall: { by: ["criticalKendall"], sources: ["Kendall 1948"], references: ["coefficients-r"] },
  alpha: {
    by: ["cronbachAlpha"],
    sources: ["Cronbach 1951", "Sijtsma 2009"],
    references: ["study-r", "study-pspp", "samples-r"],
  },
  alphaIfDeleted: {
    by: ["alphaIfDeleted"],
    sources: ["Nunnally & Bernstein 1994"],
    references: ["study-r", "study-pspp"],
  },
  feldt: {
    by: ["feldtInterval"],
    sources: ["Feldt 1965", "Feldt, Woodruff & Salih 1987"],
    references: ["study-r", "samples-r"],
  },
  standardizedAlpha: { by: ["standardizedAlpha"], sources: ["Cronbach 1951"], references: ["reliability-r"] },
  interItem: { by: ["interItemCorrelations"], sources: ["Clark & Watson 1995"], references: ["reliability-r"] },
  omega: {
    by: ["mcdonaldOmega"],
    sources: ["McDonald 1999", "Jöreskog 1967"],
    references: ["reliability-r"],
  },
  t: {
    by: ["tTail", "tTwoSided", "tArea", "tQuantile"],
    sources: ["Student 1908"],
    references: ["distributions-mpmath"],
  },
  f: { by: ["fTail", "fQuantile"], sources: ["Feldt 1965"], references: ["distributions-mpmath"] },
  normal: {
    by: ["normalTail", "normalArea", "normalQuantile"],
    sources: ["DLMF 7"],
    references: ["distributions-mpmath", "farTails-r"],
  },
  beta: {
    by: ["incompleteBeta"],
    sources: ["DLMF 8", "Loader 2000"],
    references: ["distributions-mpmath"],
  },
  elementary: {
    by: ["exponential", "logarithm", "hyperbolicTangent"],
    sources: ["DLMF 4"],
    references: ["elementary-mpmath"],
  },
} as const satisfies Readonly<Record<string, Entry>>;

export type Statistic = keyof typeof CATALOGUE;

export const STATISTICS = Object.keys(CATALOGUE) as Statistic[];

/** The files that a statistic is compared with. */
export type ReferenceOf<S extends Statistic> = (typeof CATALOGUE)[S]["references"][number];
