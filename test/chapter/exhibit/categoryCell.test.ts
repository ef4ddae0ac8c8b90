import { expect, it } from "vitest";
import { categoryCell } from "../../../src/chapter/exhibit/categoryCell.js";
import { items as texts } from "../../../src/texts/id/items.js";

it("has the word of the category, or why there is none", () => {
  const label = { id: "Tinggi", en: "High" };
  expect(categoryCell({ index: 2, label, lookup: "exact" }, texts)).toEqual({
    value: "Tinggi",
    format: { kind: "text" },
  });
  expect(categoryCell({ missing: "too few respondents" }, texts)).toEqual({
    value: null,
    note: "tidak dapat dihitung: respondennya terlalu sedikit",
  });
});
