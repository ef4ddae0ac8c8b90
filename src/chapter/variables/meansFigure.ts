import type { Categories } from "../../analysis/conclusions/categories.js";
import { itemMeans, scaleSummary } from "../../analysis/conclusions/scaleSummary.js";
import type { Results } from "../../analysis/results/analyse.js";
import type { Figure } from "../../document/figure/figure.js";
import type { Row } from "../../document/table/table.js";
import { inLanguage } from "../../study/inLanguage.js";
import { byCode, byName } from "../../study/lookups.js";
import type { BandSet, StudyDescription, Variable } from "../../study/study.js";
import { categoryCell } from "../exhibit/categoryCell.js";
import { explanation } from "../exhibit/explanation.js";
import { frame, outcomeCell } from "../exhibit/frame.js";
import type { VariablesWords } from "./words.js";

/** The mean of every item of a variable as bars by dimension, with the edges of the bands. */
export function meansFigure(
  results: Results,
  variable: Variable,
  bands: BandSet,
  categories: Categories,
  texts: VariablesWords,
): Figure {
  const { study } = results;
  const place = frame(study, `means/${variable.code}`, texts);
  const name = inLanguage(variable.name, texts.language);
  const caption = texts.meansCaption(name);
  const { highest, lowest } = scaleSummary(results, variable, categories);
  const named = (items: typeof highest) => texts.list(items.map(({ item, mean }) => texts.itemMean(item.code, mean)));
  return {
    ...place,
    caption,
    alt: highest.length > 0 ? texts.meansAlt(name, named(highest), named(lowest)) : caption,
    chart: {
      kind: "bars",
      ...ends(study),
      bars: itemMeans(results, variable).map(({ item, mean }) => ({
        label: texts.caption(item.code, inLanguage(item.topic, texts.language)),
        value: mean,
        text: `${texts.number(mean)} ${categoryCell(byName(categories.items, item.code), texts).value ?? ""}`.trim(),
        group: inLanguage(byCode(variable.dimensions, item.dimension).name, texts.language),
      })),
      marks: bands.bands.slice(0, -1).map(({ upTo }) => ({ at: upTo, label: texts.number(upTo, bands.decimals) })),
    },
    table: { ...place, caption, columns: columns(texts), rows: rows(results, variable, categories, texts), notes: [] },
    notes: [],
  };
}

function ends({ scale }: StudyDescription): { from: number; to: number } {
  return { from: scale.options[0]!.value, to: scale.options[scale.options.length - 1]!.value };
}

function columns(texts: VariablesWords): Figure["table"]["columns"] {
  return [
    { key: "item", label: texts.item, format: { kind: "text" }, heading: true },
    { key: "topic", label: texts.topic, format: { kind: "text" } },
    { key: "mean", label: texts.mean, href: explanation("mean", texts), format: { kind: "number", digits: 2 } },
    { key: "category", label: texts.category, format: { kind: "text" } },
  ];
}

function rows(
  { study, scoring, items, scales }: Results,
  variable: Variable,
  categories: Categories,
  texts: VariablesWords,
): Row[] {
  const subtotal = byCode(scales, variable.code);
  return [
    ...study.items
      .filter((item) => item.variable === variable.code)
      .map(
        (item): Row => ({
          kind: "plain",
          cells: {
            item: { value: item.code, ...(scoring.leftOut.includes(item.code) && { note: texts.leftOut }) },
            topic: { value: inLanguage(item.topic, texts.language) },
            mean: outcomeCell(byCode(items, item.code).mean, texts),
            category: categoryCell(byName(categories.items, item.code), texts),
          },
        }),
      ),
    {
      kind: "total",
      cells: {
        item: { value: texts.subtotal, span: 2 },
        mean: outcomeCell(subtotal.mean, texts),
        category: categoryCell(byName(categories.scales, variable.code), texts),
      },
    },
  ];
}
