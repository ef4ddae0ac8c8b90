import { describe, expect, test } from "vitest";
import { loadStudy } from "../loaders/loadStudy.js";
import { analyseInDepth } from "../src/analysis/results/analyseInDepth.js";
import { resultsDocument } from "../src/analysis/resultsDocument.js";
import { chapterOf } from "../src/chapter/chapter.js";
import { documentWords } from "../src/texts/id/document.js";
import { indonesian } from "../src/texts/id/indonesian.js";
import { exhibitElement } from "./exhibitElement.js";
import { changedStudy, replace } from "./loaders/changedStudy.js";
import { precomputedOf } from "./precomputed.js";
import { openPage } from "./reader/openPage.js";

const respondents = [...Array(30)].map(
  (_, i) => ["Utara", "Selatan", "Selatan", "Barat"][Math.max(0, 3 - Math.floor((i * 6) / 30))]!,
);
const answers = respondents.map((stratum, i) =>
  [i + 1, stratum, 1 + (i % 5), 1 + (i % 4), 1 + (i % 3), 1 + (i % 5)].join(),
);
const study = loadStudy(
  changedStudy({
    "study.yaml": replace("coefficient:", "publish: results\nsmallCells: 7\ncoefficient:"),
    "responses.csv": ["respondent,stratum,A1,A2,B1,B2", ...answers].join("\n"),
    "population.csv": "stratum,members,respondents\nUtara,500,15\nSelatan,700,10\nBarat,300,4\n",
    "profile.csv":
      "characteristic,name_id,category_id,respondents\nsex,Jenis kelamin,Pria,3\nsex,Jenis kelamin,Wanita,27\n",
  }),
).study;
const results = analyseInDepth(study);

describe("a study that withholds small counts", () => {
  test("has none of them in its results", () => {
    const { study: published, conclusions } = JSON.parse(resultsDocument(results));
    const hidden = { missing: "withheld" };
    expect(published.strata.map(({ respondents: n }: { respondents: unknown }) => n)).toEqual([15, hidden, hidden]);
    expect(published.strataWithheld).toBe(15);
    expect(published.profile[0]).toMatchObject({
      withheld: 30,
      categories: [{ respondents: hidden }, { respondents: hidden }],
    });
    expect(conclusions.sampling.strata[1]).toMatchObject({ respondents: hidden, marginOfError: hidden });
  });

  test("names none of them in a warning", () => {
    const warnings = study.warnings.map(({ id }) => id);
    expect(warnings).toHaveLength(1);
    expect(warnings.join()).not.toMatch(/\b(4|5|10)\b/);
  });

  test("says in their tables and charts that they are withheld", () => {
    openPage("/responden.html");
    const rendering = { words: documentWords, root: "./" };
    const chapter = chapterOf(indonesian, results, precomputedOf(study));
    const of = (key: string) =>
      exhibitElement(chapter.find((place) => place.key === key)!.build(), rendering).textContent!;
    for (const key of ["strata", "strata-chart", "allocation", "margins", "profile/sex"]) {
      expect(of(key), key).toMatch(/disembunyikan/i);
      expect(of(key), key).not.toMatch(/NaN|undefined|\[object/);
    }
  });
});
