import { describe, expect, test } from "vitest";
import { conclude } from "../../../src/analysis/conclusions/conclude.js";
import { analyse } from "../../../src/analysis/results/analyse.js";
import { headlines } from "../../../src/chapter/overview/headlines.js";
import { overview } from "../../../src/texts/id/overview.js";
import { studyOf } from "../../studyOf.js";

const name = (id: string) => ({ id });

/** A study whose variable A has a dimension an item; the items' answers are their means. */
function headlineOf(answers: readonly number[]) {
  const study = studyOf(Array.from({ length: 5 }, () => [...answers, ...answers]));
  const dimensions = answers.map((_, i) => ({ code: `D${i + 1}`, name: name(`Dimensi ${i + 1}`) }));
  const variables = study.variables.map((variable, i) => (i === 0 ? { ...variable, dimensions } : variable));
  const items = study.items.map((item, i) => (item.variable === "A" ? { ...item, dimension: `D${i + 1}` } : item));
  const results = analyse({ ...study, variables, items });
  return headlines(results, conclude(results)).variables[0]!;
}

describe("headlines", () => {
  test("name the dimensions with the highest and the lowest mean", () => {
    const headline = headlineOf([3, 5, 2]);
    expect([headline.highest, headline.lowest]).toEqual([name("Dimensi 2"), name("Dimensi 3")]);
    expect(overview.variable(headline)).toContain("paling tinggi ialah Dimensi 2, yang paling rendah Dimensi 3.");
  });

  test.each([
    ["that tie at the top", [4, 4, 2]],
    ["that are all alike", [3, 3]],
    ["of which there is one alone", [3]],
  ])("name none of dimensions %s", (_, answers) => {
    expect(overview.variable(headlineOf(answers))).not.toContain("Dimensi");
  });

  test("count the items that are valid by the criterion, of those that have a verdict", () => {
    const of = (rows: readonly (readonly number[])[]) => {
      const results = analyse(studyOf(rows));
      return headlines(results, conclude(results)).variables[0]!;
    };
    const some = of([1, 2, 3, 4, 5].map((x) => [x, x, 3, x, x, x]));
    expect(some).toMatchObject({ mean: 3, valid: 2, decided: 2, tested: 3 });
    expect(overview.variable(some)).toBe(
      "Rata-rata Variabel A 3,00 (Sedang). Dari 2 butirnya yang dapat diputuskan, 2 valid; alpha Cronbach 0,750, reliabel menurut batas penelitian.",
    );
    expect(overview.variable(of([1, 2, 3, 4, 5].map((x) => [x, x, x, x])))).toContain(" 2 dari 2 butirnya valid; ");
  });

  test("say that no item can be decided on where none can", () => {
    expect(headlineOf([3, 5, 2])).toMatchObject({ mean: 10 / 3, valid: 0, decided: 0, tested: 3 });
    expect(overview.variable(headlineOf([3, 3]))).toBe(
      "Rata-rata Variabel A 3,00 (Sedang). Validitas butirnya tidak dapat diputuskan; alpha Cronbach tidak dapat dihitung: skornya tidak bervariasi.",
    );
  });

  test("say of a variable of one item that it has neither validity nor reliability", () => {
    expect(headlineOf([4])).toMatchObject({ mean: 4, valid: 0, tested: 0 });
    expect(overview.variable(headlineOf([4]))).toBe(
      "Rata-rata Variabel A 4,00 (Tinggi). Validitas dan reliabilitasnya tidak dapat dihitung: butirnya terlalu sedikit.",
    );
  });
});
