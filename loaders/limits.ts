/** How much a study may hold, and why no more. Respondents are as many as a file of answers can name. */
export const LIMITS = {
  /**
   * The longest Likert questionnaires in wide use have 240 (NEO PI-R) to 300 (IPIP-NEO). docs/speed.md has the time
   * they take.
   */
  items: 300,
  /** Each has a page. */
  variables: 30,
  /** Of all variables together: each is correlated with every other, a row a pair, and the rows stand on one page. */
  dimensions: 60,
  /** Each is a test of its own on the pages; hypotheses are resampled besides. */
  hypotheses: 60,
  questions: 60,
  /** Each has a table, on one page. */
  characteristics: 100,
  /** The positions of scores are counted in tables that are as wide; nobody ticks finer. */
  options: 11,
  /** Each is a row of one table. */
  strata: 1000,
  /** Categories of all characteristics that are known as counts, a row each. */
  profile: 2000,
  /** Each is a row of one page, and causes are sought for each that differs. */
  printed: 20_000,
} as const;

/** Far more than what people write by hand; a parser of YAML holds all of it as objects. */
const DESCRIPTION_BYTES = 1_000_000;

/**
 * Of tables besides the answers: a kilobyte for each of the most rows that one may have. They are held in memory cell
 * by cell.
 */
const TABLE_BYTES = 20_000_000;

/** Of answers that are no CSV, which are in memory. */
const ANSWERS_BYTES = 500_000_000;

/**
 * Rows of a CSV or a workbook are never in memory together, so that this is a matter of time: a minute for a
 * gigabyte.
 */
const UNPACKED = { answers: 2_000_000_000, others: 200_000_000 };

/**
 * How many bytes a table may unpack to.
 *
 * @example
 * unpackedAtMost("items.xlsx"); // 200000000
 */
export function unpackedAtMost(path: string): number {
  return path.startsWith("responses.") ? UNPACKED.answers : UNPACKED.others;
}

/**
 * How many bytes a file may have.
 *
 * @example
 * bytesAtMost("study.yaml"); // 1000000
 */
export function bytesAtMost(path: string): number {
  if (path === "responses.csv") return UNPACKED.answers;
  if (path.startsWith("responses.")) return ANSWERS_BYTES;
  return path.endsWith(".yaml") ? DESCRIPTION_BYTES : TABLE_BYTES;
}
