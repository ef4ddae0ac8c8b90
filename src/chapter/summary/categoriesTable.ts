import type { Categories } from "../../analysis/conclusions/categories.js";
import type { Results } from "../../analysis/results/analyse.js";
import type { Category } from "../../analysis/results/category.js";
import type { Cell, Column, Row, Table } from "../../document/table/table.js";
import { isMissing, type Outcome } from "../../statistics/outcome.js";
import { inLanguage } from "../../study/inLanguage.js";
import { byCode, byName } from "../../study/lookups.js";
import type { Item } from "../../study/study.js";
import { categoryCell } from "../exhibit/categoryCell.js";
import { explanation } from "../exhibit/explanation.js";
import { address, frame, outcomeCell } from "../exhibit/frame.js";
import type { SummaryWords } from "./words.js";

/** Mean and category of every item of the study, by dimension. */
export function categoriesTable(results: Results, categories: Categories, texts: SummaryWords): Table {
  const { study } = results;
  return {
    ...frame(study, "categories", texts),
    caption: texts.categoriesCaption,
    columns: columns(texts),
    rows: study.variables.flatMap((variable) =>
      variable.dimensions.flatMap((dimension) => [
        sectionRow([variable, dimension].map(({ name }) => inLanguage(name, texts.language)).join(": ")),
        ...study.items
          .filter((item) => item.variable === variable.code && item.dimension === dimension.code)
          .map((item) => itemRow(results, item, byName(categories.items, item.code), texts)),
      ]),
    ),
    notes: [],
  };
}

function columns(texts: SummaryWords): Column[] {
  return [
    { key: "item", label: texts.item, format: { kind: "text" }, heading: true },
    { key: "topic", label: texts.topic, format: { kind: "text" } },
    { key: "mean", label: texts.mean, href: explanation("mean", texts), format: { kind: "number", digits: 2 } },
    { key: "category", label: texts.category, format: { kind: "text" } },
  ];
}

function sectionRow(name: string): Row {
  return { kind: "section", cells: { item: { value: name } } };
}

function itemRow(
  { study, scoring, items }: Results,
  item: Item,
  category: Outcome<Category>,
  texts: SummaryWords,
): Row {
  const { mean } = byCode(items, item.code);
  return {
    kind: "plain",
    cells: {
      item: {
        value: item.code,
        href: address(study, `items/${item.code}`, texts),
        ...(scoring.leftOut.includes(item.code) && { note: texts.leftOut }),
      },
      topic: { value: inLanguage(item.topic, texts.language) },
      mean: outcomeCell(mean, texts),
      category: { ...categoryCell(category, texts), ...partingNote(mean, category, texts) },
    },
  };
}

/** Says so where the other way of looking a mean up gives another category. */
function partingNote(mean: Outcome<number>, category: Outcome<Category>, texts: SummaryWords): Pick<Cell, "note"> {
  return isMissing(mean) || isMissing(category) || !category.otherwise ? {} : { note: texts.otherwise(mean, category) };
}
