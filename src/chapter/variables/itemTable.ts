import type { Results } from "../../analysis/results/analyse.js";
import type { Category } from "../../analysis/results/category.js";
import { type ItemResult, rows } from "../../analysis/results/itemResult.js";
import type { Cell, Column, Row, Table } from "../../document/table/table.js";
import { isMissing, type Outcome } from "../../statistics/outcome.js";
import { inLanguage } from "../../study/inLanguage.js";
import { byCode } from "../../study/lookups.js";
import { isReversed, type Scoring } from "../../study/scoring.js";
import type { Item } from "../../study/study.js";
import { categoryCell } from "../exhibit/categoryCell.js";
import { explanation } from "../exhibit/explanation.js";
import { frame, outcomeCell, shareCell } from "../exhibit/frame.js";
import { waysMissing } from "./waysMissing.js";
import type { ItemsWords } from "./words.js";

/** The frequency table of one item: options from most to least favourable, total, mean and category. */
export function itemTable(
  { study, scoring, items }: Results,
  item: Item,
  category: Outcome<Category>,
  texts: ItemsWords,
): Table {
  const result = byCode(items, item.code);
  return {
    ...frame(study, `items/${item.code}`, texts),
    caption: texts.caption(item.code, inLanguage(item.topic, texts.language)),
    columns: columns(texts),
    rows: [...optionRows(study, result, texts), ...summaryRows(result, category, texts)],
    notes: notes(item, scoring, result, category, texts),
  };
}

/** Whether a count is known to be more than none. */
function isSome(count: Outcome<number>): count is number {
  return !isMissing(count) && count > 0;
}

function columns(texts: ItemsWords): Column[] {
  return [
    { key: "option", label: texts.option, format: { kind: "text" }, heading: true },
    { key: "frequency", label: texts.frequency, href: explanation("frequency", texts), format: { kind: "integer" } },
    {
      key: "percent",
      label: texts.percentage,
      href: explanation("frequency", texts),
      format: { kind: "percent", digits: 2 },
    },
  ];
}

function optionRows(study: Results["study"], result: ItemResult, texts: ItemsWords): Row[] {
  const total = rows(result);
  const row = (kind: Row["kind"], key: string, label: string, count: Outcome<number>): Row => ({
    kind,
    key,
    cells: { option: { value: label }, frequency: outcomeCell(count, texts), percent: shareCell(count, total, texts) },
  });
  const options = study.scale.options.map(({ code, label }, i) =>
    row("plain", code, `${inLanguage(label, texts.language)} (${code})`, result.counts[i]!),
  );
  const { kinds, blank } = waysMissing(study, result);
  const missing = [
    ...kinds.map(({ label, count }, i) => row("plain", `missing${i + 1}`, inLanguage(label, texts.language), count)),
    ...(blank > 0 ? [row("plain", "blank", texts.blank, blank)] : []),
  ];
  return [...options.reverse(), ...missing, row("total", "total", texts.total, total)];
}

const TERM = { mean: "mean", standardDeviation: "standardDeviation" } as const;

function summaryRows(result: ItemResult, category: Outcome<Category>, texts: ItemsWords): Row[] {
  const row = (key: string, option: Cell, cell: Cell): Row => ({
    kind: "total",
    key,
    cells: { option, frequency: { ...cell, span: 2 } },
  });
  const named = (statistic: "mean" | "standardDeviation", outcome: Outcome<number>) =>
    row(
      statistic,
      { value: texts[statistic], href: explanation(TERM[statistic], texts) },
      { ...outcomeCell(outcome, texts), format: { kind: "number", digits: 2 } },
    );
  return [
    named("mean", result.mean),
    named("standardDeviation", result.standardDeviation),
    row("category", { value: texts.category }, categoryCell(category, texts)),
  ];
}

function notes(
  item: Item,
  scoring: Scoring,
  result: ItemResult,
  category: Outcome<Category>,
  texts: ItemsWords,
): string[] {
  return [
    ...(scoring.leftOut.includes(item.code) ? [texts.leftOut] : []),
    ...(isReversed(item, scoring) ? [texts.reversed] : []),
    ...(item.worded === "against" ? [texts.against] : []),
    ...(isSome(result.filled) ? [texts.filled(result.filled)] : []),
    ...(!isMissing(category) && category.otherwise && !isMissing(result.mean)
      ? [texts.otherwise(result.mean, category)]
      : []),
  ];
}
