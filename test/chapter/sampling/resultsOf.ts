import type { Results } from "../../../src/analysis/results/analyse.js";
import type { Criteria, Sampling, Study, StudyDescription } from "../../../src/study/study.js";

export const criteria: Criteria = {
  marginOfError: 0.1,
  confidenceLevel: 0.95,
  significanceLevel: 0.05,
  tails: 2,
  validity: "item-total",
  bandSet: "only",
};

const declared: Sampling = {
  design: "probability",
  stratum: { id: "Kelas" },
  rounding: "nearest",
  source: "Penulis, 2000: 1",
};

const study: StudyDescription = {
  title: { id: "Sebuah penelitian" },
  people: [],
  institution: { id: "Sebuah lembaga" },
  year: 2000,
  source: { id: "data rekaan" },
  scale: {
    blanks: "respondent",
    options: [
      { value: 1, code: "T", label: { id: "Tidak" } },
      { value: 2, code: "Y", label: { id: "Ya" } },
    ],
  },
  variables: [{ code: "V", name: { id: "Variabel" }, role: "independent", dimensions: [] }],
  items: [],
  publish: "answers",
  smallCells: 5,
  quality: { blankShare: 0.2, drop: [], unanswered: "drop" },
  answerQuality: {
    read: 0,
    unanswered: 0,
    dropped: 0,
    flaws: {
      oneAnswer: { respondents: 0, listed: [] },
      identical: { respondents: 0, listed: [] },
      blanks: { respondents: 0, listed: [] },
    },
  },
  hypotheses: [],
  questions: [],
  sampling: declared,
  strata: [],
  profile: [],
  bandSets: [],
  strength: { bands: [] },
  coefficient: "pearson",
  test: "approximate",
  validity: {},
  reliability: { threshold: 0.7 },
  significance: {},
  criteria,
  numbers: {},
  texts: {},
  warnings: [],
  data: { version: "00000000", files: [] },
};

export type Declared = Partial<Pick<Study, "strata" | "profile">> & { readonly sampling?: Partial<Sampling> };

/** Results of a study without items: what sample and respondents need of it. */
export function resultsOf(n: number, { sampling, ...parts }: Declared = {}): Results {
  return {
    study: { ...study, ...parts, sampling: { ...declared, ...sampling } },
    scoring: { reversed: [], leftOut: [], blanks: "respondent", coefficient: "pearson" },
    respondents: { n, scored: n, excluded: 0, blank: 0, filled: 0 },
    items: [],
    scales: [],
    hypotheses: [],
  };
}

/** Strata named A, B, C ... by their members and respondents. */
export function strataOf(...counts: readonly (readonly [members: number, respondents: number])[]) {
  return counts.map(([members, respondents], i) => ({ name: String.fromCharCode(65 + i), members, respondents }));
}
