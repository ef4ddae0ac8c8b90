import type { Coefficient } from "../src/statistics/correlate.js";
import { seededRandom } from "../src/statistics/seededRandom.js";
import type { Scoring } from "../src/study/scoring.js";
import type { BlankRule, Study } from "../src/study/study.js";
import { scaleOf, studyOf } from "./studyOf.js";

/** A study of random answers, some of them blank, and a random scoring of it. */
export interface RandomCase {
  readonly study: Study;
  readonly scoring: Scoring;
  /** The code of one of its items. */
  readonly code: string;
}

const COEFFICIENTS: readonly Coefficient[] = ["spearman", "pearson", "kendall"];
const RULES: readonly BlankRule[] = ["midpoint", "item", "respondent"];

/**
 * Cases of a fixed seed that hold every rule for blanks with every coefficient; some have few respondents, some no
 * blank.
 */
export function randomStudies(seed: number, count: number): RandomCase[] {
  const random = seededRandom(seed);
  const upTo = (n: number) => Math.floor(random() * n);
  return Array.from({ length: count }, (_, i) => {
    const coefficient = COEFFICIENTS[i % 3]!;
    const blanks = RULES[Math.floor(i / 3) % 3]!;
    const k = blanks === "midpoint" ? 5 : 4 + upTo(4);
    const [n, width, blankShare] = [2 + upTo(30), 4 + upTo(6), upTo(3) * 0.06];
    const row = () => Array.from({ length: width }, () => (random() < blankShare ? 0 : 1 + upTo(k)));
    const plain = studyOf(Array.from({ length: n }, row), { scale: scaleOf(k, blanks), coefficient });
    const items = plain.items.map((item) => ({ ...item, keying: random() < 0.3 ? ("-" as const) : ("+" as const) }));
    const some = (share: number) => items.filter(() => random() < share).map(({ code }) => code);
    const scoring = { reversed: some(0.3), leftOut: some(0.15), blanks, coefficient };
    const bandSets = plain.bandSets.map((set) => ({
      ...set,
      bands: set.bands.map((band, j) => (j === 2 ? { ...band, upTo: k } : band)),
    }));
    return { study: { ...plain, items, bandSets }, scoring, code: items[upTo(width)]!.code };
  });
}
