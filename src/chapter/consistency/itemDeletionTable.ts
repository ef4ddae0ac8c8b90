import { type ItemDeletion, itemDeletions } from "../../analysis/conclusions/deletion.js";
import type { Results } from "../../analysis/results/analyse.js";
import type { Cell, Column, Row, Table } from "../../document/table/table.js";
import { inLanguage } from "../../study/inLanguage.js";
import { firstThat } from "../../study/lookups.js";
import { scaleOfKind } from "../../study/scales.js";
import type { Item } from "../../study/study.js";
import { explanation } from "../exhibit/explanation.js";
import { address, frame, outcomeCell } from "../exhibit/frame.js";
import type { ConsistencyWords } from "./words.js";

const OF = ["dimension", "variable"] as const;

/** What leaving out an item would make of the alpha of its dimension, and of that of its variable, item by item. */
export function itemDeletionTable({ study, scales }: Results, texts: ConsistencyWords): Table {
  const { threshold } = study.reliability;
  const rows = study.variables.flatMap((variable) =>
    variable.dimensions.flatMap((dimension): Row[] => {
      const deleted = OF.map((kind) => {
        const code = kind === "variable" ? variable.code : dimension.code;
        return itemDeletions(study, scaleOfKind(scales, kind, code));
      });
      const names = [variable, dimension].map(({ name }) => inLanguage(name, texts.language));
      return [
        { kind: "section", cells: { item: { value: texts.partOf(names) } } },
        ...deleted[0]!.map(({ item }) => ({
          kind: "plain" as const,
          cells: {
            item: { value: item.code, href: address(study, `items/${item.code}`, texts) },
            topic: { value: inLanguage(item.topic, texts.language) },
            ...Object.assign({}, ...OF.map((kind, i) => cells(kind, deletionOf(item, deleted[i]!), threshold, texts))),
          },
        })),
      ];
    }),
  );
  return {
    ...frame(study, "item-deletion", texts),
    caption: texts.deletionCaption,
    columns: columns(texts),
    rows,
    notes: [texts.deletionNote],
  };
}

function deletionOf(item: Item, all: readonly ItemDeletion[]): ItemDeletion {
  return firstThat(all, `alpha without ${item.code}`, (one) => one.item === item);
}

function columns(texts: ConsistencyWords): Column[] {
  const format = { kind: "number", digits: 3 } as const;
  return [
    { key: "item", label: texts.item, format: { kind: "text" }, heading: true },
    { key: "topic", label: texts.topic, format: { kind: "text" } },
    ...OF.flatMap((kind): Column[] => {
      const shared = { group: texts.alphaOf[kind], groupHref: explanation("alphaIfDeleted", texts), format };
      return [
        { key: kind, label: texts.without, ...shared },
        { key: `${kind}-difference`, label: texts.difference, ...shared },
      ];
    }),
  ];
}

function cells(
  kind: string,
  { alpha, difference, turns }: ItemDeletion,
  threshold: number,
  texts: ConsistencyWords,
): Record<string, Cell> {
  return {
    [kind]: { ...outcomeCell(alpha, texts), ...(turns && { note: texts.turns(threshold) }) },
    [`${kind}-difference`]: outcomeCell(difference, texts),
  };
}
