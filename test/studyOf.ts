import type { Scale, Study } from "../src/study/study.js";

const label = (text: string) => ({ id: text });

/** A scale of k options, 1..k, called P1..Pk. */
export function scaleOf(k: number, blanks: Scale["blanks"] = "midpoint"): Scale {
  return {
    blanks,
    options: Array.from({ length: k }, (_, i) => ({
      value: i + 1,
      code: `P${i + 1}`,
      label: label(`Pilihan ${i + 1}`),
    })),
  };
}

/**
 * A study made of rows of answers: items A1, A2, ... of the variable A and B1, B2, ... of B, two dimensions each where
 * there are items enough. 0 is a blank.
 */
export function studyOf(rows: readonly (readonly number[])[], changes: Partial<Study> = {}): Study {
  const width = rows[0]?.length ?? 0;
  const half = Math.ceil(width / 2);
  const codes = Array.from({ length: width }, (_, i) => (i < half ? `A${i + 1}` : `B${i - half + 1}`));
  return {
    title: label("Studi kecil"),
    people: [],
    institution: label("Lembaga"),
    year: 2020,
    source: label("data buatan"),
    scale: scaleOf(5),
    variables: ["A", "B"].map((code, i) => ({
      code,
      name: label(`Variabel ${code}`),
      role: i === 0 ? ("independent" as const) : ("dependent" as const),
      dimensions: [{ code: `${code}D`, name: label(`Dimensi ${code}`) }],
    })),
    items: codes.map((code) => ({
      code,
      variable: code[0]!,
      dimension: `${code[0]}D`,
      topic: label(`Topik ${code}`),
      keying: "+" as const,
      worded: "for" as const,
    })),
    hypotheses: [{ id: "H1", from: "A", to: "B", null: label("tidak ada"), alternative: label("ada") }],
    questions: [],
    sampling: { design: "probability", stratum: label("Kelas"), rounding: "nearest" },
    strata: [],
    profile: [],
    bandSets: [
      {
        code: "tiga",
        name: label("Tiga"),
        lookup: "rounded",
        decimals: 2,
        bands: [
          { upTo: 2.33, label: label("Rendah") },
          { upTo: 3.67, label: label("Sedang") },
          { upTo: 5, label: label("Tinggi") },
        ],
      },
    ],
    strength: {
      bands: [
        { at: 0, label: label("Nihil") },
        { from: 0, label: label("Lemah") },
        { from: 0.5, label: label("Kuat") },
        { at: 1, label: label("Sempurna") },
      ],
    },
    coefficient: "spearman",
    test: "approximate",
    validity: {},
    reliability: { threshold: 0.7 },
    significance: {},
    criteria: {
      marginOfError: 0.1,
      confidenceLevel: 0.95,
      significanceLevel: 0.05,
      tails: 2,
      validity: "item-total",
      bandSet: "tiga",
    },
    publish: "answers",
    smallCells: 5,
    quality: { blankShare: 0.2, drop: [], unanswered: "drop" },
    answerQuality: {
      read: rows.length,
      unanswered: 0,
      dropped: 0,
      flaws: {
        oneAnswer: { respondents: 0, listed: [] },
        identical: { respondents: 0, listed: [] },
        blanks: { respondents: 0, listed: [] },
      },
    },
    numbers: {},
    texts: {},
    warnings: [],
    data: { version: "00000000", files: [] },
    answers: {
      respondents: rows.map((_, i) => String(i + 1)),
      columns: Object.fromEntries(codes.map((code, i) => [code, Uint8Array.from(rows, (row) => row[i]!)])),
    },
    ...changes,
  };
}
