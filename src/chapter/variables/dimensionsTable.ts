import type { Categories } from "../../analysis/conclusions/categories.js";
import type { Results } from "../../analysis/results/analyse.js";
import type { Row, Table } from "../../document/table/table.js";
import { inLanguage } from "../../study/inLanguage.js";
import { byCode, byName } from "../../study/lookups.js";
import type { Variable } from "../../study/study.js";
import { categoryCell } from "../exhibit/categoryCell.js";
import { explanation } from "../exhibit/explanation.js";
import { frame, outcomeCell } from "../exhibit/frame.js";
import type { VariablesWords } from "./words.js";

/** Means and categories of a variable's dimensions, and its subtotal: the mean over all its items. */
export function dimensionsTable(
  results: Results,
  variable: Variable,
  categories: Categories,
  texts: VariablesWords,
): Table {
  const row = (kind: Row["kind"], code: string, name: string): Row => {
    const scale = byCode(results.scales, code);
    return {
      kind,
      key: code,
      cells: {
        dimension: { value: name },
        items: { value: scale.items.length },
        mean: outcomeCell(scale.mean, texts),
        category: categoryCell(byName(categories.scales, code), texts),
      },
    };
  };
  return {
    ...frame(results.study, `dimensions/${variable.code}`, texts),
    caption: texts.dimensionsCaption(inLanguage(variable.name, texts.language)),
    columns: [
      { key: "dimension", label: texts.dimension, format: { kind: "text" }, heading: true },
      { key: "items", label: texts.itemCount, format: { kind: "integer" } },
      { key: "mean", label: texts.mean, href: explanation("mean", texts), format: { kind: "number", digits: 2 } },
      { key: "category", label: texts.category, format: { kind: "text" } },
    ],
    rows: [
      ...variable.dimensions.map(({ code, name }) => row("plain", code, inLanguage(name, texts.language))),
      row("total", variable.code, texts.subtotal),
    ],
    notes: [],
  };
}
