import type { Category } from "../../analysis/results/category.js";
import type { Cell } from "../../document/table/table.js";
import { isMissing, type Outcome } from "../../statistics/outcome.js";
import { inLanguage } from "../../study/inLanguage.js";
import type { SectionWords } from "./words.js";

/** A cell with the word of a category. */
export function categoryCell(category: Outcome<Category>, texts: SectionWords): Cell {
  if (isMissing(category)) return { value: null, note: texts.missing(category.missing) };
  return { value: inLanguage(category.label, texts.language), format: { kind: "text" } };
}
