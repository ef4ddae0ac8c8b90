import type { Categories } from "../../analysis/conclusions/categories.js";
import type { Results } from "../../analysis/results/analyse.js";
import { rows } from "../../analysis/results/itemResult.js";
import type { Cell, Column, Row, Table } from "../../document/table/table.js";
import { inLanguage } from "../../study/inLanguage.js";
import { byCode, byName } from "../../study/lookups.js";
import type { StudyDescription, Variable } from "../../study/study.js";
import { categoryCell } from "../exhibit/categoryCell.js";
import { explanation } from "../exhibit/explanation.js";
import { address, frame, outcomeCell, shareCell } from "../exhibit/frame.js";
import type { ItemsWords } from "./words.js";

/** All items of a variable on one page: counts and percentages of every option, mean and category. */
export function overviewTable(results: Results, variable: Variable, categories: Categories, texts: ItemsWords): Table {
  const { study } = results;
  return {
    ...frame(study, `overview/${variable.code}`, texts),
    caption: texts.overview(inLanguage(variable.name, texts.language)),
    columns: columns(study, texts),
    rows: variable.dimensions.flatMap((dimension) => [
      { kind: "section" as const, cells: { item: { value: inLanguage(dimension.name, texts.language) } } },
      ...study.items
        .filter((item) => item.variable === variable.code && item.dimension === dimension.code)
        .map((item) => itemRow(results, item.code, categories, texts)),
    ]),
    notes: [],
  };
}

function columns({ scale }: StudyDescription, texts: ItemsWords): Column[] {
  const options = (prefix: string, group: string, format: Column["format"]): Column[] =>
    scale.options.map(({ code }) => ({
      key: `${prefix}${code}`,
      label: code,
      group,
      groupHref: explanation("frequency", texts),
      format,
    }));
  return [
    { key: "item", label: texts.item, format: { kind: "text" }, heading: true },
    { key: "topic", label: texts.topic, format: { kind: "text" } },
    { key: "mean", label: texts.mean, href: explanation("mean", texts), format: { kind: "number", digits: 2 } },
    { key: "category", label: texts.category, format: { kind: "text" } },
    ...options("n", texts.frequency, { kind: "integer" }),
    ...options("p", texts.percentage, { kind: "percent", digits: 1 }),
  ];
}

function itemRow({ study, scoring, items }: Results, code: string, categories: Categories, texts: ItemsWords): Row {
  const item = byCode(study.items, code);
  const result = byCode(items, code);
  const total = rows(result);
  const shares: Record<string, Cell> = {};
  study.scale.options.forEach((option, i) => {
    shares[`n${option.code}`] = outcomeCell(result.counts[i]!, texts);
    shares[`p${option.code}`] = shareCell(result.counts[i]!, total, texts);
  });
  return {
    kind: "plain",
    cells: {
      item: {
        value: code,
        href: address(study, `items/${code}`, texts),
        ...(scoring.leftOut.includes(code) && { note: texts.leftOut }),
      },
      topic: { value: inLanguage(item.topic, texts.language) },
      mean: outcomeCell(result.mean, texts),
      category: categoryCell(byName(categories.items, code), texts),
      ...shares,
    },
  };
}
