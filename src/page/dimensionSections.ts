import type { Results } from "../analyses/analyse.js";
import type { Categories } from "../analyses/bands/categories.js";
import { answersFigure } from "../analyses/items/answersFigure.js";
import { itemTable } from "../analyses/items/itemTable.js";
import { reading } from "../analyses/items/reading.js";
import { figureElement } from "../figure/figureElement.js";
import { inLanguage } from "../study/inLanguage.js";
import type { Dimension, Item, Variable } from "../study/study.js";
import { element } from "../table/element.js";
import type { Rendering } from "../table/rendering.js";
import { tableElement } from "../table/tableElement.js";
import type { ItemsTexts } from "../texts/id/items.js";
import { markedSentences } from "./markedSentences.js";

/** A variable's dimensions, each with its heading, its chart, and the table and reading of every item. */
export function dimensionSections(
  results: Results,
  variable: Variable,
  categories: Categories,
  texts: ItemsTexts,
  rendering: Rendering,
): HTMLElement[] {
  return variable.dimensions.map((dimension) =>
    element(
      "section",
      { class: "dimension" },
      element("h2", { id: `dimensi-${dimension.code.toLowerCase()}` }, inLanguage(dimension.name, texts.language)),
      figureElement(answersFigure(results, variable, dimension, texts), rendering),
      ...itemsOf(results, variable, dimension).flatMap((item) => itemPart(results, item, categories, texts, rendering)),
    ),
  );
}

function itemsOf({ study }: Results, variable: Variable, dimension: Dimension): Item[] {
  return study.items.filter((item) => item.variable === variable.code && item.dimension === dimension.code);
}

function itemPart(results: Results, item: Item, categories: Categories, texts: ItemsTexts, rendering: Rendering): HTMLElement[] {
  const category = categories.items[item.code]!;
  const result = results.items.find(({ code }) => code === item.code)!;
  return [
    element("h3", { id: `butir-${item.code.toLowerCase()}` }, texts.caption(item.code, inLanguage(item.topic, texts.language))),
    tableElement(itemTable(results, item, category, texts), rendering),
    markedSentences(
      element("p", { class: "reading" }, texts.reading(reading(results.study, item, result, category))),
      `items/${item.code}`,
      rendering,
    ),
  ];
}
