import { expect, it } from "vitest";
import { analyse } from "../../../src/analysis/results/analyse.js";
import { itemReading } from "../../../src/chapter/variables/itemReading.js";
import { items } from "../../../src/texts/id/items.js";
import { studyOf } from "../../studyOf.js";

it("the options that nobody chose are named as alternatives", () => {
  const { study, items: results } = analyse(studyOf([[3], [3], [5]]));
  const facts = itemReading(study, study.items[0]!, results[0]!, { missing: "constant" });
  expect(items.reading(facts)).toContain("tidak ada yang memilih Pilihan 4, Pilihan 2, atau Pilihan 1.");
});

it("an option that all chose is chosen by all, and that of the only respondent by that one", () => {
  const first = (rows: number[][]) => {
    const { study, items: results } = analyse(studyOf(rows));
    return items.reading(itemReading(study, study.items[0]!, results[0]!, { missing: "constant" })).split(". ")[0];
  };
  expect(first([[3], [3]])).toBe(
    "Pada butir Topik A1 (A1), semua responden, yaitu 2 dari 2 responden (100,00%), memilih Pilihan 3",
  );
  expect(first([[3]])).toBe(
    "Pada butir Topik A1 (A1), satu-satunya responden, yaitu 1 dari 1 responden (100,00%), memilih Pilihan 3",
  );
});
