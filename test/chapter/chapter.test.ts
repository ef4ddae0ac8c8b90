// @vitest-environment jsdom
import { describe, expect, it, vi } from "vitest";
import { loadStudy } from "../../loaders/loadStudy.js";
import { analyseInDepth, type ResultsInDepth } from "../../src/analysis/results/analyseInDepth.js";
import type { ResampledScoring } from "../../src/analysis/results/resampledFor.js";
import { resampledHypotheses } from "../../src/analysis/results/resampledHypotheses.js";
import { chapterOf, type Precomputed } from "../../src/chapter/chapter.js";
import { explanation } from "../../src/chapter/exhibit/explanation.js";
import type { Exhibit } from "../../src/chapter/exhibit/section.js";
import { formatCell } from "../../src/document/table/format.js";
import { placedCells } from "../../src/document/table/placedCells.js";
import type { Table } from "../../src/document/table/table.js";
import { tableCsv } from "../../src/document/table/tableCsv.js";
import { placesOf } from "../../src/outline/places.js";
import { STATISTICS } from "../../src/statistics/catalogue.js";
import { seededRandom } from "../../src/statistics/seededRandom.js";
import { keysOf, parametersOf } from "../../src/study/parameters.js";
import type { Scoring } from "../../src/study/scoring.js";
import type { Criteria, Study } from "../../src/study/study.js";
import { addresses } from "../../src/texts/id/addresses.js";
import { documentWords } from "../../src/texts/id/document.js";
import { indonesian } from "../../src/texts/id/indonesian.js";
import { declaredPage } from "../declaredPage.js";
import { five, four } from "../otherStudies.js";
import { precomputedOf } from "../precomputed.js";
import { scaleOf, studyOf } from "../studyOf.js";

vi.setConfig({ testTimeout: 30_000 }); // jsdom draws slowly where much else runs

const random = seededRandom(5);

/** Answers from `lowest` (0 is a blank) to k. */
function rows(n: number, width: number, lowest = 1, k = 5): number[][] {
  return Array.from({ length: n }, () =>
    Array.from({ length: width }, () => lowest + Math.floor(random() * (k - lowest + 1))),
  );
}

const words = (id: string) => ({ id });
const twoDimensions = ["A", "B"].map((code, i) => ({
  code,
  name: words(`Variabel ${code}`),
  role: i === 0 ? ("independent" as const) : ("dependent" as const),
  dimensions: [1, 2].map((part) => ({ code: `${code}D${part}`, name: words(`Dimensi ${code}${part}`) })),
}));
const strata = [
  { name: "Satu", members: 900, respondents: 20 },
  { name: "Dua", members: 3, respondents: 3 },
  { name: "Tiga", members: 40, respondents: 0 },
];
const identical = rows(12, 3).map((row) => [...row, ...row]);

const STUDIES: readonly (readonly [string, Study])[] = [
  ["the study in data/", loadStudy("data").study],
  ["the study of the loaders' tests", loadStudy("test/fixtures/small").study],
  ["four points, blanks, reversed items and one that does not vary", loadStudy(four().folder).study],
  ["five respondents on a scale from 0 to 10", loadStudy(five().folder).study],
  ["no strata, no pilot, one dimension a variable", studyOf(rows(20, 6))],
  ["two dimensions a variable", inTwoDimensions(studyOf(rows(20, 8)))],
  ["blanks that the midpoint fills", studyOf(rows(20, 6, 0))],
  ["blanks that leave respondents out", studyOf(rows(20, 6, 0), { scale: scaleOf(5, "respondent") })],
  [
    "blanks that leave every respondent out",
    studyOf(
      rows(4, 5, 0).map((row) => [...row, 0]),
      { scale: scaleOf(5, "respondent") },
    ),
  ],
  [
    "an item that nobody answered",
    studyOf(
      rows(9, 5).map((row) => [0, ...row]),
      { scale: scaleOf(5, "midpoint") },
    ),
  ],
  ["a constant item", studyOf(rows(20, 5).map((row) => [4, ...row]))],
  ["constant answers", studyOf(Array.from({ length: 8 }, () => [2, 2, 2, 5, 5, 5]))],
  ["a constant total of items that vary", studyOf(rows(20, 2).map(([a, b]) => [a!, 6 - a!, b!, 1]))],
  ["two variables answered alike", studyOf(identical)],
  [
    "two variables answered in opposite ways",
    studyOf(rows(12, 2).map((row) => [...row, ...row.map((answer) => 6 - answer)])),
  ],
  ["three respondents", studyOf(rows(3, 6))],
  ["two respondents", studyOf(rows(2, 6))],
  ["one respondent", studyOf(rows(1, 6))],
  ["one item a variable", studyOf(rows(20, 2))],
  ["two items a variable", studyOf(rows(20, 4))],
  [
    "a scale of two options",
    studyOf(rows(20, 6, 1, 2), { scale: scaleOf(2, "respondent"), bandSets: [bands(1.5, 2)] }),
  ],
  ["a scale of eleven options", studyOf(rows(20, 6, 1, 11), { scale: scaleOf(11), bandSets: [bands(5, 11)] })],
  ["items reversed or worded against", worded(studyOf(rows(20, 6)))],
  ["results alone", studyOf(rows(20, 6), { publish: "results" })],
  ["no hypothesis", studyOf(rows(20, 6), { hypotheses: [] })],
  ["strata of a probability sample", studyOf(rows(23, 6), { strata })],
  ["strata of another sample", studyOf(rows(23, 6), { strata, sampling: sampling("nonprobability") })],
  ["strata of a census", studyOf(rows(23, 6), { strata, sampling: sampling("census") })],
  [
    "more respondents than members",
    studyOf(rows(40, 6), { strata: strata.map((stratum) => ({ ...stratum, members: 5 })) }),
  ],
];

function inTwoDimensions(study: Study): Study {
  const items = study.items.map((item, i) => ({ ...item, dimension: `${item.variable}D${1 + (i % 2)}` }));
  return { ...study, variables: twoDimensions, items };
}

function worded(study: Study): Study {
  const items = study.items.map((item, i) => ({
    ...item,
    keying: i % 2 ? ("-" as const) : ("+" as const),
    worded: "against" as const,
  }));
  return { ...study, items };
}

function bands(middle: number, last: number): Study["bandSets"][number] {
  const classes = [
    { upTo: middle, label: words("Rendah") },
    { upTo: last, label: words("Tinggi") },
  ];
  return { code: "tiga", name: words("Dua"), lookup: "exact", decimals: 2, bands: classes };
}

function sampling(design: Study["sampling"]["design"]): Study["sampling"] {
  return { design, stratum: words("Kelas"), rounding: "ceiling" };
}

/** The study's own criteria; every number at its least and at its greatest, with each combination of the choices. */
function extremes(study: Study): Criteria[] {
  const all = parametersOf(study, 0, addresses.parameters);
  const parameters = keysOf(study.criteria).map((key) => [key, all[key]] as const);
  const end = (at: 0 | -1) => Object.fromEntries(parameters.map(([key, { values }]) => [key, values.at(at)!]));
  const choices = parameters.filter(([, { kind }]) => kind === "choice");
  const combined = choices.reduce(
    (found, [key, { values }]) => found.flatMap((one) => values.map((value) => ({ ...one, [key]: value }))),
    [end(0), end(-1)],
  );
  return [study.criteria, ...(combined as unknown as Criteria[])];
}

/**
 * Every coefficient and rule for blanks, with an item reversed, and with one item, those of a variable, or all left
 * out.
 */
function scorings(study: Study): Scoring[] {
  const { coefficient, blanks } = parametersOf(study, 1, addresses.parameters);
  const codes = study.items.map(({ code }) => code);
  const variable = study.items.filter((item) => item.variable === study.variables[0]!.code).map(({ code }) => code);
  return [[], codes.slice(-1), variable, codes].map((leftOut, i) => ({
    reversed: codes.slice(0, 1),
    leftOut,
    coefficient: coefficient.values[(i + 2) % coefficient.values.length]!,
    blanks: blanks.values[(i + 1) % blanks.values.length]!,
  }));
}

function cellTexts(table: Table): string[] {
  return table.rows.flatMap((row) => placedCells(table, row).map(({ cell, column }) => formatCell(cell, column, "id")));
}

const WRONG = /NaN|Infinity|∞|undefined|null|\[object|^\s*$/;

function tableOf(exhibit: Exhibit): Table {
  return "chart" in exhibit ? exhibit.table : exhibit;
}

/** Fragments of the glossary that exist. */
const ADDRESSES = new Set<string>(STATISTICS.map((statistic) => explanation(statistic, indonesian.glossary)));
/** Whole numbers count; of what has a text of its own the caption says what it is. */
const NUMBERS = ["number", "percent", "p"];

/** Headings of numbers that do not lead to the glossary, and links to the glossary that lead nowhere. */
function unexplained({ label, columns, rows }: Table): string[] {
  const links = [
    ...columns.flatMap(({ href, groupHref }) => [href, groupHref]),
    ...rows.flatMap(({ cells }) => Object.values(cells).map(({ href }) => href)),
  ];
  const nowhere = links.filter((href) => href?.startsWith("glosarium") && !ADDRESSES.has(href));
  const silent = columns.filter(({ key, href, groupHref, format }) =>
    rows.some(({ cells }) => {
      const cell = cells[key];
      const explained =
        href ??
        groupHref ??
        columns.map((column) => cells[column.key]?.href).find((address) => address?.startsWith("glosarium"));
      return (
        typeof cell?.value === "number" &&
        cell.text === undefined &&
        NUMBERS.includes((cell.format ?? format).kind) &&
        !explained
      );
    }),
  );
  return [...nowhere, ...silent.map((column) => `${label}: ${column.label}`)].map(String);
}

/** Texts of a chapter's tables and figures that no reader should see. */
function wrongTexts(
  results: ResultsInDepth,
  found: Precomputed,
  criteria: Criteria,
  resampled: ResampledScoring,
): string[] {
  return chapterOf(indonesian, results, found, criteria, [resampled]).flatMap(({ key, build }) => {
    const built = build();
    const table = tableOf(built);
    const texts = [
      ...cellTexts(table),
      ...table.notes,
      table.caption,
      tableCsv(table, documentWords),
      JSON.stringify(built),
    ];
    return texts
      .filter((text, i) => (i < texts.length - 1 ? WRONG : /NaN|Infinity|undefined/).test(text))
      .map((text) => `${key}: ${text}`);
  });
}

/** Drawings and sentences of a chapter's pages that are not whole. */
function brokenTexts(results: ResultsInDepth, found: Precomputed, resampled: ResampledScoring): string[] {
  const pages = [
    "index",
    "metode",
    "glosarium",
    "unduh",
    ...new Set(chapterOf(indonesian, results, found).map(({ page }) => page)),
  ];
  return pages.flatMap((page) => {
    const { exhibits, sentences } = declaredPage(page, {
      results,
      precomputed: found,
      criteria: results.study.criteria,
      resampled: [resampled],
    });
    const wrong = [...Object.values(exhibits), ...sentences].filter((text) => WRONG.test(text));
    return [...wrong, ...sentences.filter((text) => /\s{2}|\s[.,;:)]|\.\.(?!\.)|\(\s|^\W*$/.test(text))].map(
      (text) => `${page}: ${text}`,
    );
  });
}

/** The study, with a question about its first dimension where it asks none. */
function asked(study: Study): Study {
  const [first, last] = [study.variables[0]!, study.variables.at(-1)!];
  const question = {
    id: "P1",
    from: first.dimensions[0]?.code ?? first.code,
    to: last.code,
    text: words("Seberapa erat hubungannya?"),
  };
  return study.questions.length > 0 ? study : { ...study, questions: [question] };
}

describe.each(STUDIES)("the chapter of a study with %s", (name, declared) => {
  const study = name === "no hypothesis" ? declared : asked(declared);
  const results = analyseInDepth(study);
  const rescored = scorings(study).map((scoring) => analyseInDepth(study, scoring));
  const resampled = resampledHypotheses(study, parametersOf(study, 0, addresses.parameters).confidenceLevel.values);
  const found = precomputedOf(study);
  const exhibits = chapterOf(indonesian, results, found);

  it("has a builder for every place, in order", () => {
    expect(exhibits.map(({ key }) => key)).toEqual(placesOf(study, addresses).map(({ key }) => key));
  });

  it("builds what its place says", () => {
    for (const { id, kind, number, build } of exhibits) {
      const built = build();
      expect([built.id, built.label, "chart" in built]).toEqual([
        id,
        `${kind === "table" ? "Tabel" : "Grafik"} ${number}`,
        kind === "figure",
      ]);
      if ("chart" in built) expect([built.table.id, built.table.label]).toEqual([built.id, built.label]);
    }
  });

  it("explains every number by a link of its column, of its columns' group or of its row to the glossary", () => {
    const all = [results, ...scorings(study).map((scoring) => analyseInDepth(study, scoring))];
    const silent = all.flatMap((of) =>
      chapterOf(indonesian, of, found, study.criteria, [resampled])
        .filter(({ key }) => !key.startsWith("scatter/")) // what every respondent has is no statistic
        .flatMap(({ build }) => unexplained(tableOf(build()))),
    );
    expect([...new Set(silent)]).toEqual([]);
  });

  it("gives no id twice", () => {
    const ids = exhibits.map(({ id }) => id.toLowerCase());
    expect(ids).toEqual([...new Set(ids)]);
  });

  it("has a text in every cell at the extremes of the criteria", () => {
    expect([
      ...new Set(extremes(study).flatMap((criteria) => wrongTexts(results, found, criteria, resampled))),
    ]).toEqual([]);
  });

  it("has a text in every cell by every scoring", () => {
    const wrong = rescored.flatMap((of) => wrongTexts(of, found, study.criteria, resampled));
    expect([...new Set(wrong)]).toEqual([]);
  });

  it("can be drawn and says only sentences that are whole", () => {
    expect(brokenTexts(results, found, resampled)).toEqual([]);
  });

  it("can be drawn and says only sentences that are whole by another scoring", () => {
    const at = STUDIES.findIndex(([of]) => of === name); // each of them by one, which takes a quarter of the time
    expect(brokenTexts(rescored[at % rescored.length]!, found, resampled)).toEqual([]);
  });
});
