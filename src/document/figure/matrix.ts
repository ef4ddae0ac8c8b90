import type { MatrixChart } from "./figure.js";
import { LINE, labelLines } from "./labelLines.js";
import { shade } from "./shade.js";
import { chartSvg, percent, shape } from "./shape.js";
import { NARROWEST, textWidth } from "./textWidth.js";
import { wrapText } from "./wrapText.js";

const CELL = 30;
const GAP = 8;
/** Shades from -1 to 1. */
const SHADES = 9;

type Cell = NonNullable<MatrixChart["rows"][number]["cells"][number]>;

/**
 * Draws a row of shaded cells under each label, with their numbers in them; columns are headed by their short names.
 * The shade tells a correlation from -1 to 1; a cell without a value has none.
 *
 * @throws RangeError if a value is not between -1 and 1
 * @example matrix({ kind: "matrix", columns: ["B1", "B2"], rows: [{ label: "A1", cells: [{ value: 0.3, text: "0,30" }, { value: null, text: "–" }] }] })
 */
export function matrix({ columns, rows }: MatrixChart): SVGSVGElement {
  const width = 100 / columns.length;
  const heads = columns.map((name, i) =>
    shape("text", { class: "heading", x: percent((i + 0.5) * width), y: 14, "text-anchor": "middle" }, name),
  );
  let top = LINE;
  const drawn = rows.flatMap(({ label, cells }) => {
    const lines = wrapText(label, NARROWEST);
    const y = top + lines.length * LINE;
    top = y + CELL + GAP;
    return [
      ...labelLines(lines, y),
      ...cells.flatMap((cell, i) => (cell ? [cellShape(cell, i * width, width, y)] : [])),
    ];
  });
  return chartSvg("matrix", top, [...heads, ...drawn]);
}

function cellShape({ value, text }: Cell, x: number, width: number, y: number): SVGElement {
  if (value !== null && !(Math.abs(value) <= 1)) throw new RangeError(`matrix requires correlations, not ${value}`);
  const colour = value === null ? "absent" : shade(Math.round(((value + 1) * (SHADES - 1)) / 2), SHADES);
  const place = { x: percent(x + width / 2), y: y + CELL / 2 + 5, "text-anchor": "middle" };
  const roomy = textWidth(text) > (width / 100) * NARROWEST && { class: "roomy" };
  return shape(
    "g",
    { class: colour },
    shape("rect", { x: percent(x), y, width: percent(width), height: CELL }),
    shape("text", { ...place, ...roomy }, text),
  );
}
