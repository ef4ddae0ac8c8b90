import type { Categories } from "../../analysis/conclusions/categories.js";
import type { Results } from "../../analysis/results/analyse.js";
import { figureElement } from "../../document/figure/figureElement.js";
import { markedSentences } from "../../document/markedSentences.js";
import { isMarked, type Piece } from "../../document/piece.js";
import { element } from "../../document/table/element.js";
import type { Rendering } from "../../document/table/rendering.js";
import { tableElement } from "../../document/table/tableElement.js";
import { inLanguage } from "../../study/inLanguage.js";
import { byCode, byName } from "../../study/lookups.js";
import type { Dimension, Item, Variable } from "../../study/study.js";
import { answersFigure } from "./answersFigure.js";
import { itemReading } from "./itemReading.js";
import { itemTable } from "./itemTable.js";
import type { ItemsWords } from "./words.js";

/** A variable's dimensions: of each its heading and chart, and of every item its heading, table and reading. */
export function dimensionPieces(
  results: Results,
  variable: Variable,
  categories: Categories,
  texts: ItemsWords,
  rendering: Rendering,
): Piece[] {
  return variable.dimensions.flatMap((dimension) => [
    dimensionPiece(results, variable, dimension, texts, rendering),
    ...itemsOf(results, variable, dimension).map((item) => itemPiece(results, item, categories, texts, rendering)),
  ]);
}

function itemsOf({ study }: Results, variable: Variable, dimension: Dimension): Item[] {
  return study.items.filter((item) => item.variable === variable.code && item.dimension === dimension.code);
}

function dimensionPiece(
  results: Results,
  variable: Variable,
  dimension: Dimension,
  texts: ItemsWords,
  rendering: Rendering,
): Piece {
  const figure = answersFigure(results, variable, dimension, texts);
  const id = `${texts.addresses.dimension}-${dimension.code.toLowerCase()}`;
  const build = () =>
    element(
      "div",
      {},
      element("h2", { id }, inLanguage(dimension.name, texts.language)),
      figureElement(figure, rendering),
    );
  return { key: id, shows: [figure, isMarked(rendering)], build };
}

function itemPiece(
  results: Results,
  item: Item,
  categories: Categories,
  texts: ItemsWords,
  rendering: Rendering,
): Piece {
  const category = byName(categories.items, item.code);
  const result = byCode(results.items, item.code);
  const table = itemTable(results, item, category, texts);
  const sentences = texts.reading(itemReading(results.study, item, result, category));
  const id = `${texts.addresses.item}-${item.code.toLowerCase()}`;
  const build = () =>
    element(
      "div",
      {},
      element("h3", { id }, texts.caption(item.code, inLanguage(item.topic, texts.language))),
      tableElement(table, rendering),
      markedSentences(element("p", { class: "reading" }, sentences), `items/${item.code}`, rendering),
    );
  return { key: id, shows: [table, sentences, isMarked(rendering)], build };
}
