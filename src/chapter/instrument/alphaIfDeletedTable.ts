import { type Deletion, deletions, type ItemDeletion } from "../../analysis/conclusions/deletion.js";
import type { Results } from "../../analysis/results/analyse.js";
import type { Column, Row, Table } from "../../document/table/table.js";
import { inLanguage } from "../../study/inLanguage.js";
import { explanation } from "../exhibit/explanation.js";
import { address, frame, outcomeCell } from "../exhibit/frame.js";
import type { InstrumentWords } from "./words.js";

/** Alpha of each variable without one of its items, item by item. */
export function alphaIfDeletedTable(results: Results, texts: InstrumentWords): Table {
  return {
    ...frame(results.study, "alpha-if-deleted", texts),
    caption: texts.alphaIfDeletedCaption,
    columns: columns(texts),
    rows: deletions(results).flatMap((deletion) => [
      sectionRow(deletion, texts),
      ...deletion.items.map((item) => itemRow(results, item, deletion, texts)),
    ]),
    notes: [],
  };
}

function columns(texts: InstrumentWords): Column[] {
  const alpha = { kind: "number", digits: 3 } as const;
  return [
    { key: "item", label: texts.item, format: { kind: "text" }, heading: true },
    { key: "topic", label: texts.topic, format: { kind: "text" } },
    { key: "alpha", label: texts.alphaIfDeleted, href: explanation("alphaIfDeleted", texts), format: alpha },
    { key: "difference", label: texts.difference, href: explanation("alphaIfDeleted", texts), format: alpha },
  ];
}

function sectionRow({ variable, alpha }: Deletion, texts: InstrumentWords): Row {
  return { kind: "section", cells: { item: { value: texts.alphaOf(inLanguage(variable, texts.language), alpha) } } };
}

function itemRow(
  { study }: Results,
  { item, alpha, difference, turns }: ItemDeletion,
  { threshold }: Deletion,
  texts: InstrumentWords,
): Row {
  return {
    kind: "plain",
    cells: {
      item: { value: item.code, href: address(study, `items/${item.code}`, texts) },
      topic: { value: inLanguage(item.topic, texts.language) },
      alpha: { ...outcomeCell(alpha, texts), ...(turns && { note: texts.turns(threshold) }) },
      difference: outcomeCell(difference, texts),
    },
  };
}
