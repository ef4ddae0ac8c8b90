import { expect, test } from "vitest";
import { loadStudy } from "../loaders/loadStudy.js";
import { analyseInDepth } from "../src/analysis/results/analyseInDepth.js";
import { chapterOf } from "../src/chapter/chapter.js";
import { indonesian } from "../src/texts/id/indonesian.js";
import { declaredPage } from "./declaredPage.js";
import { changedStudy, replace } from "./loaders/changedStudy.js";
import { precomputedOf } from "./precomputed.js";

test("a hypothesis of a dimension has its tables and sentences, and is moved by that dimension's items and those of its other end alone", () => {
  const { study } = loadStudy(changedStudy({ "study.yaml": replace("from: A", "from: CEP") }));
  const [results, precomputed] = [analyseInDepth(study), precomputedOf(study)];
  const found = precomputed.sensitivity;
  for (const { build } of chapterOf(indonesian, results, precomputed))
    expect(JSON.stringify(build())).not.toMatch(/NaN|undefined/);
  const pages = ["index", "hipotesis", "kepekaan"].flatMap(
    (page) => declaredPage(page, { results, precomputed, criteria: study.criteria }).sentences,
  );
  expect(pages.join("\n")).toContain("Kecepatan");
  expect(pages.join("\n")).not.toMatch(/NaN|undefined/);
  expect(found.variables.map(({ code }) => code)).toEqual(["A", "B"]);
  expect(found.items.filter(({ leftOut }) => leftOut.hypotheses.length > 0).map(({ code }) => code)).toEqual([
    "A2",
    "B1",
    "B2",
  ]);
});
