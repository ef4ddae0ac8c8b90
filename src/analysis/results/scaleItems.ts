import { crossProducts } from "../../statistics/crossProducts.js";
import { byName } from "../../study/lookups.js";
import type { ScaleOfItems } from "../../study/scales.js";
import { completeRows, type Scores } from "../../study/scores.js";

/** A scale's items over the respondents who answered every one of them, or whose blanks were filled. */
export interface ScaleItems {
  readonly codes: readonly string[];
  /** Scores, a column an item. */
  readonly columns: readonly Uint8Array[];
  /** How many respondents. */
  readonly complete: number;
  /** `crossProducts` of the columns. */
  readonly products: readonly (readonly number[])[];
}

/** Gives the items of a scale, each scale's multiplied once however often it is asked for. */
export function scaleItems(scores: Scores): (scale: ScaleOfItems) => ScaleItems {
  const known = new Map<ScaleOfItems, ScaleItems>();
  return (scale) => {
    const items = known.get(scale) ?? itemsOf(scores, scale);
    known.set(scale, items);
    return items;
  };
}

function itemsOf(scores: Scores, scale: ScaleOfItems): ScaleItems {
  const codes = scale.items.map((item) => item.code);
  const rows = completeRows(scores, codes);
  const all = codes.map((code) => byName(scores.columns, code));
  const columns = rows ? all.map((column) => Uint8Array.from(rows, (row) => column[row]!)) : all;
  return { codes, columns, complete: columns[0]?.length ?? 0, products: crossProducts(columns) };
}
