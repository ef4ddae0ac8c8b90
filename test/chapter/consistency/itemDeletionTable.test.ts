import { expect, it } from "vitest";
import { loadStudy } from "../../../loaders/loadStudy.js";
import { analyseInDepth } from "../../../src/analysis/results/analyseInDepth.js";
import { itemDeletionTable } from "../../../src/chapter/consistency/itemDeletionTable.js";
import { declaredScoring } from "../../../src/study/scoring.js";
import { consistency as texts } from "../../../src/texts/id/consistency.js";

it("itemDeletionTable gives of every item the alpha of its dimension and of its variable without it: what is left out then", () => {
  const { study } = loadStudy("data");
  const results = analyseInDepth(study);
  const rows = itemDeletionTable(results, texts).rows.filter(({ kind }) => kind === "plain");
  expect(rows.map(({ cells }) => cells["item"]!.value)).toEqual(study.items.map(({ code }) => code));
  for (const [i, { code, variable, dimension }] of study.items.slice(0, 5).entries()) {
    const without = analyseInDepth(study, { ...declaredScoring(study), leftOut: [code] });
    const alpha = (kind: string, of: string) =>
      without.scales.find((scale) => scale.kind === kind && scale.code === of)!.alpha;
    expect(rows[i]!.cells["variable"]!.value).toBeCloseTo(alpha("variable", variable) as number, 12);
    expect(rows[i]!.cells["dimension"]!.value).toBeCloseTo(alpha("dimension", dimension) as number, 12);
  }
});
