import { describe, expect, test } from "vitest";
import { loadStudy } from "../../loaders/loadStudy.js";
import { analyseInDepth } from "../../src/analysis/results/analyseInDepth.js";
import { disclosedResults } from "../../src/disclosure/disclosedResults.js";
import { anyProducts } from "../../src/disclosure/sumsOfProducts.js";
import { countValues } from "../../src/statistics/countValues.js";
import { seededRandom } from "../../src/statistics/seededRandom.js";
import type { Study } from "../../src/study/study.js";
import { answersThatFit, productsOf } from "./answersThatFit.js";

const sorted = (rows: readonly (readonly number[])[]) => rows.map((row) => row.join(" ")).sort();
const column = (rows: readonly (readonly number[])[], i: number) => rows.map((row) => row[i]!);
const countsOf = (rows: readonly (readonly number[])[], options: number) =>
  rows[0]!.map((_, i) => countValues(Uint8Array.from(column(rows, i)), options - 1));
const product = (rows: readonly (readonly number[])[], i: number, j: number) =>
  rows.reduce((sum, row) => sum + row[i]! * row[j]!, 0);

/** Every set of rows with some counts, as sorted texts. */
function allWith(counts: readonly (readonly number[])[], n: number, options: number): string[] {
  const patterns = [...Array(options ** counts.length).keys()].map((code) =>
    counts.map((_, i) => Math.floor(code / options ** (counts.length - 1 - i)) % options),
  );
  const found: string[] = [];
  const add = (rows: readonly (readonly number[])[], from: number) => {
    if (rows.length === n) {
      if (JSON.stringify(countsOf(rows, options)) === JSON.stringify(counts)) found.push(JSON.stringify(rows));
      return;
    }
    for (let at = from; at < patterns.length; at++) add([...rows, patterns[at]!], at);
  };
  add([], 0);
  return found;
}

describe("answersThatFit", () => {
  test("finds exactly the answers that trying all finds, on made-up ones", () => {
    const random = seededRandom(5);
    for (let i = 0; i < 20; i++) {
      const rows = Array.from({ length: 4 }, () => Array.from({ length: 2 }, () => Math.floor(3 * random())));
      const counts = countsOf(rows, 3);
      const sum = product(rows, 1, 0);
      const found = answersThatFit({ counts, products: [[], [{ from: sum, to: sum }]] }, () => true, 1000, {
        steps: 1e6,
      });
      const all = allWith(counts, 4, 3).filter((text) => product(JSON.parse(text), 1, 0) === sum);
      expect(found.map((candidate) => JSON.stringify(candidate)).sort()).toEqual(all.sort());
      expect(anyProducts(counts[1]!, counts[0]!).from).toBeLessThanOrEqual(sum);
      expect(anyProducts(counts[1]!, counts[0]!).to).toBeGreaterThanOrEqual(sum);
    }
  });

  test("gives up where its steps are spent", () => {
    const counts = [
      [4, 4, 4],
      [4, 4, 4],
    ];
    expect(answersThatFit({ counts, products: [[], [{ from: 0, to: 99 }]] }, () => false, 1, { steps: 50 })).toEqual(
      [],
    );
  });
});

describe("the answers of eight respondents", () => {
  const { study } = loadStudy("test/fixtures/cases/privacy-eight-respondents");
  const codes = ["X1", "X2", "X3"];
  const rows = study.answers.respondents.map((_, row) => codes.map((code) => study.answers.columns[code]![row]! - 1));

  test("of a variable follow from its counts and correlations at full precision: one matrix fits, and it is theirs", () => {
    const results = analyseInDepth(study);
    const counts = codes.map((code) => results.items.find((item) => item.code === code)!.counts as number[]);
    const told = (of: Study) => JSON.stringify(analyseInDepth(of).scales.filter(({ variable }) => variable === "X"));
    const { correlations } = results.consistency.find(({ code }) => code === "X")!;
    const products = correlations.map((row, i) =>
      row.map((r, j) => productsOf(counts[i]!, counts[j]!, { from: r as number, to: r as number })),
    );
    const own = told(study);
    const found = answersThatFit(
      { counts, products },
      (candidate) => told(answered(study, codes, candidate)) === own,
      10,
      { steps: 1e6 },
    );
    expect(found.map(sorted)).toEqual([sorted(rows)]);
  });

  test("do not follow from what is published: other answers of every respondent publish the same", () => {
    const published = (of: Study) => JSON.stringify(disclosedResults(of, [0.05]));
    const own = published(study);
    const same = rows.filter((answers, row) => {
      const other = rows.map((kept, at) =>
        at === row ? [answers[0]! === 4 ? 3 : answers[0]! + 1, ...answers.slice(1)] : kept,
      );
      return published(answered(study, codes, other)) === own;
    });
    expect(same.length).toBe(rows.length);
  });
});

/** The study with other answers to some items. */
function answered(study: Study, codes: readonly string[], rows: readonly (readonly number[])[]): Study {
  const columns = { ...study.answers.columns };
  for (const [i, code] of codes.entries()) columns[code] = Uint8Array.from(column(rows, i), (place) => place + 1);
  return { ...study, answers: { ...study.answers, columns } };
}
