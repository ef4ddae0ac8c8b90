import { expect, it } from "vitest";
import { analyse } from "../../../src/analyses/analyse.js";
import { reading } from "../../../src/analyses/items/reading.js";
import { items } from "../../../src/texts/id/items.js";
import { studyOf } from "../../studyOf.js";

it("the options that nobody chose are named as alternatives", () => {
  const { study, items: results } = analyse(studyOf([[3], [3], [5]]));
  const facts = reading(study, study.items[0]!, results[0]!, { missing: "constant" });
  expect(items.reading(facts)).toContain("tidak ada yang memilih Pilihan 4, Pilihan 2, atau Pilihan 1.");
});
