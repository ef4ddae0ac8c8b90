import type { Results } from "../../analysis/results/analyse.js";
import type { ScaleConsistency } from "../../analysis/results/consistency.js";
import type { Figure, MatrixChart } from "../../document/figure/figure.js";
import type { Cell, Row, Table } from "../../document/table/table.js";
import { isMissing, isWithheld, type Outcome } from "../../statistics/outcome.js";
import { inLanguage } from "../../study/inLanguage.js";
import { byCode } from "../../study/lookups.js";
import type { Variable } from "../../study/study.js";
import { explanation } from "../exhibit/explanation.js";
import { frame, outcomeCell } from "../exhibit/frame.js";
import type { ConsistencyWords } from "./words.js";

/** Two items that correlate. */
export interface ItemPair {
  readonly items: readonly [string, string];
  readonly correlation: number;
}

/**
 * The correlations of a variable's items with each other: the triangle as shaded cells with their numbers, the square
 * as a table.
 */
export function interItemFigure(
  { study }: Results,
  variable: Variable,
  found: ScaleConsistency,
  texts: ConsistencyWords,
): Figure<MatrixChart> {
  const place = frame(study, `inter-item/${variable.code}`, texts);
  const name = inLanguage(variable.name, texts.language);
  const topic = (code: string) => inLanguage(byCode(study.items, code).topic, texts.language);
  const cell = (correlation: Outcome<number>) =>
    isMissing(correlation)
      ? { value: null, text: texts.none }
      : { value: correlation, text: texts.number(correlation) };
  const caption = texts.interItemCaption(name);
  return {
    ...place,
    caption,
    alt: texts.interItemAlt(name, extremes(found), found.meanCorrelation, found.correlations.flat().some(isWithheld)),
    chart: {
      kind: "matrix",
      columns: found.items.slice(0, -1),
      rows: found.items
        .slice(1)
        .map((code, i) => ({ label: `${code} ${topic(code)}`, cells: found.correlations[i + 1]!.map(cell) })),
    },
    table: { ...place, caption, ...square(found, texts), notes: [] },
    notes: [texts.interItemNote],
  };
}

/** The pairs that correlate most and least, where any do. */
function extremes({
  items,
  correlations,
}: ScaleConsistency): { readonly strongest: ItemPair; readonly weakest: ItemPair } | undefined {
  const pairs = correlations.flatMap((row, i) =>
    row.flatMap((correlation, j): ItemPair[] =>
      isMissing(correlation) ? [] : [{ items: [items[j]!, items[i]!], correlation }],
    ),
  );
  if (pairs.length === 0) return undefined;
  const ordered = [...pairs].sort((a, b) => b.correlation - a.correlation);
  return { strongest: ordered[0]!, weakest: ordered.at(-1)! };
}

function square({ items, correlations }: ScaleConsistency, texts: ConsistencyWords): Pick<Table, "columns" | "rows"> {
  const at = (i: number, j: number): Cell =>
    i === j ? { value: texts.itself } : outcomeCell(correlations[Math.max(i, j)]![Math.min(i, j)]!, texts);
  return {
    columns: [
      { key: "item", label: texts.item, format: { kind: "text" }, heading: true },
      ...items.map((code) => ({
        key: `r-${code}`,
        label: code,
        group: texts.measures.interItem,
        groupHref: explanation("interItem", texts),
        format: { kind: "number", digits: 2 } as const,
      })),
    ],
    rows: items.map(
      (code, i): Row => ({
        kind: "plain",
        cells: { item: { value: code }, ...Object.fromEntries(items.map((other, j) => [`r-${other}`, at(i, j)])) },
      }),
    ),
  };
}
