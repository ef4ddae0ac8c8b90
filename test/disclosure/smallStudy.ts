import { evaluateResults } from "../../site/pageData/evaluateStudy.js";
import { studyData } from "../../site/pageData/pageData.js";
import { publishedResults } from "../../site/pageData/publishedResults.js";
import { resultsDocument } from "../../src/analysis/resultsDocument.js";
import type { Study } from "../../src/study/study.js";
import { readFiles } from "../randomStudy.js";

const words = (id: string) => ({ id });
const variable = (code: string, role: string) => ({
  code,
  name: words(code),
  role,
  dimensions: [{ code: `${code}D`, name: words(code) }],
});

const described = {
  title: words("Studi kecil"),
  people: [{ name: "Peneliti", role: words("peneliti") }],
  institution: words("Lembaga"),
  year: 2025,
  source: words("data buatan"),
  scale: {
    blanks: "item",
    options: [1, 2].map((value) => ({ value, code: `O${value}`, label: words(`Pilihan ${value}`) })),
  },
  variables: [variable("X", "independent"), variable("Y", "dependent")],
  hypotheses: [{ id: "H1", from: "X", to: "Y", null: words("tidak ada"), alternative: words("ada") }],
  sampling: { design: "census", stratum: words("Kelas"), rounding: "nearest" },
  bandSets: [
    {
      code: "dua",
      name: words("Dua"),
      lookup: "exact",
      decimals: 2,
      bands: [
        { upTo: 1.5, label: words("Rendah") },
        { upTo: 2, label: words("Tinggi") },
      ],
    },
  ],
  strength: {
    bands: [
      { at: 0, label: words("Tidak ada") },
      { from: 0, label: words("Ada") },
    ],
  },
  coefficient: "spearman",
  test: "auto",
  validity: {},
  reliability: { threshold: 0.7 },
  significance: {},
  criteria: {
    marginOfError: 0.1,
    confidenceLevel: 0.95,
    significanceLevel: 0.05,
    tails: 2,
    validity: "item-total",
    bandSet: "dua",
  },
  numbers: {},
  texts: {},
  publish: "results",
};

/**
 * A study of two options that publishes results alone, read from its files: items of X and Y, and rows of answers to
 * them (0: a blank).
 */
export function smallStudy(codes: readonly string[], rows: readonly (readonly number[])[]): Study {
  const items = codes.map((code) => `${code},${code[0]},${code[0]}D,Topik ${code},+`);
  const answers = rows.map((row, i) => [i + 1, ...row.map((answer) => answer || "")].join());
  const { study, problems } = readFiles(
    new Map([
      ["study.yaml", JSON.stringify(described)],
      ["items.csv", ["code,variable,dimension,topic_id,keying", ...items].join("\n")],
      ["responses.csv", [`respondent,${codes.join()}`, ...answers].join("\n")],
    ]),
  );
  if (study === undefined) throw new Error(`smallStudy is refused: ${JSON.stringify(problems.all)}`);
  return study;
}

/** All that pages load and `results` prints of a study. */
export function publicationOf(study: Study): Readonly<Record<string, string>> {
  const results = publishedResults(study);
  const evaluated = {
    ...evaluateResults(study, results, { drawn: { seed: 1, permutations: 9, resamples: 9 } }),
    entries: [],
  };
  return { ...studyData(evaluated), "hasil.json": resultsDocument(results) };
}

/**
 * All answers that respondents can give to items, whoever gave which: rows of options in ascending order.
 *
 * @param options Values of one answer; 0 is a blank.
 */
export function* allAnswers(
  respondents: number,
  items: number,
  options: readonly number[],
): Generator<number[][], void, void> {
  const patterns = Array.from({ length: options.length ** items }, (_, code) =>
    Array.from(
      { length: items },
      (__, i) => options[Math.floor(code / options.length ** (items - 1 - i)) % options.length]!,
    ),
  );
  function* from(at: number, left: number): Generator<number[][], void, void> {
    if (left === 0) yield [];
    else
      for (let first = at; first < patterns.length; first++)
        for (const rest of from(first, left - 1)) yield [patterns[first]!, ...rest];
  }
  yield* from(0, respondents);
}
