import { describe, expect, it } from "vitest";
import { loadStudy } from "../../../loaders/loadStudy.js";
import { analyseInDepth } from "../../../src/analysis/results/analyseInDepth.js";
import { familyTable } from "../../../src/chapter/questions/familyTable.js";
import { familyReadings } from "../../../src/chapter/questions/questionReading.js";
import { scaleName } from "../../../src/study/scaleName.js";
import type { Criteria } from "../../../src/study/study.js";
import { questions as texts } from "../../../src/texts/id/questions.js";
import { studyOf } from "../../studyOf.js";

const { study } = loadStudy("data");
const results = analyseInDepth(study);
const of = (changes: Partial<Criteria> = {}) => familyReadings(results, { ...study.criteria, ...changes }, "id");
const { questions, grid } = of();

describe("familyTable", () => {
  it("has a row a question, with its two p and the decision of the adjusted one", () => {
    const { rows } = familyTable(results, questions, texts);
    expect(rows.map(({ key }) => key)).toEqual(study.questions.map(({ id }) => id));
    results.questions.forEach(({ adjusted, test }, i) => {
      const { cells } = rows[i]!;
      expect([cells["p"]!.value, cells["adjusted"]!.value]).toEqual(["p" in test && test.p, adjusted]);
      expect(cells["rejected"]!.value).toBe(texts.rejected((adjusted as number) < study.criteria.significanceLevel));
    });
  });

  it("follows the level of significance and of confidence", () => {
    const decided = (level: number) =>
      familyTable(results, of({ significanceLevel: level }).grid, texts).rows.map(
        ({ cells }) => cells["rejected"]?.value,
      );
    expect(decided(0.0005)).not.toEqual(decided(0.1));
    const lower = (level: number) =>
      familyTable(results, of({ confidenceLevel: level }).questions, texts).rows[0]!.cells["lower"]!.value as number;
    expect(lower(0.99)).toBeLessThan(lower(0.8));
  });

  it("puts the grid's rows under the dimension that they start from", () => {
    const { rows } = familyTable(results, grid, texts);
    const starts = new Set(results.grid.map(({ from }) => from));
    expect(rows.filter(({ kind }) => kind === "section")).toHaveLength(starts.size);
    expect(rows.filter(({ kind }) => kind === "plain")).toHaveLength(results.grid.length);
  });
});

describe("the sentences", () => {
  it("speak of association where the report speaks itself", () => {
    const answers = [...questions.questions, ...grid.questions].map((question) => texts.answer(question, questions));
    const said = [
      texts.introduction(questions),
      texts.multiplicity(),
      texts.gridIntroduction(grid, questions),
      ...answers,
    ].join(" ");
    const names = [...results.grid, ...results.questions]
      .flatMap(({ from, to }) => [from, to])
      .map((code) => scaleName(study, code).id);
    const own = names.reduce((text, name) => text.replaceAll(name, "…"), said);
    expect(own).not.toMatch(/pengaruh|menyebabkan/i);
  });

  it("say the reason where a question has no answer", () => {
    const ask = (rows: number[][]) => {
      const asked = studyOf(rows, { questions: [{ id: "P1", from: "AD", to: "B", text: { id: "Seberapa erat?" } }] });
      const reading = familyReadings(analyseInDepth(asked), asked.criteria, "id").questions;
      return texts.answer(reading.questions[0]!, reading);
    };
    expect(ask([[1, 3], [2, 3], [4, 3]])).toContain("skornya tidak bervariasi"); // biome-ignore format: a table
    expect(ask([[1, 1], [2, 2], [4, 4], [5, 5]])).toContain("korelasinya sempurna"); // biome-ignore format: a table
    expect(ask([[1, 2], [2, 1], [3, 3]])).toContain("respondennya terlalu sedikit"); // biome-ignore format: a table
  });
});
