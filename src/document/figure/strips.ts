import { element } from "../table/element.js";
import type { StripChart } from "./figure.js";
import { chartSvg, percent, shape } from "./shape.js";

const ROW = 20;
const BAR = 13;
/** Where the strips start and end, in percent; labels stand before, texts behind. */
const START = 40;
const END = 82;
/** Baseline of a row's text. */
const BASELINE = 12;
/** Classes, by series: each has a fill and a texture of its own, so that no colour has to be told apart. */
const TEXTURES = ["strip-plain", "strip-striped", "strip-solid", "strip-dotted"] as const;

/**
 * Draws a strip a row: the shares of its series as textured segments, all strips equally long, with a label before and
 * a text behind. Rows stand close, so that many can be seen at a glance.
 *
 * @throws RangeError if there are more series than textures, or a row counts nothing
 * @example strips({ kind: "strips", series: ["cocok", "berbeda"], rows: [{ label: "Tabel 1", counts: [12, 1], text: "1/13" }] })
 */
export function strips({ series, rows }: StripChart): SVGSVGElement {
  if (series.length > TEXTURES.length)
    throw new RangeError(`strips requires at most ${TEXTURES.length} series, not ${series.length}`);
  return chartSvg("strips", rows.length * ROW, [
    ...rows.flatMap((row, i) => [
      shape("text", { y: i * ROW + BASELINE }, row.label),
      ...segments(row, i * ROW + 1),
      shape("text", { class: "tick", x: "100%", y: i * ROW + BASELINE, "text-anchor": "end" }, row.text),
    ]),
  ]);
}

function segments({ label, counts }: StripChart["rows"][number], y: number): SVGElement[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) throw new RangeError(`strips requires rows that count something; "${label}" does not`);
  let before = 0;
  return counts.flatMap((count, i) => {
    const from = START + ((END - START) * before) / total;
    before += count;
    return count === 0 ? [] : textured(TEXTURES[i]!, percent(from), y, percent(((END - START) * count) / total), BAR);
  });
}

/**
 * A rectangle, and over it a line that a style sheet turns into the texture: stripes and dots are dashes of a thick
 * line.
 */
function textured(
  texture: string,
  x: string | number,
  y: number,
  width: string | number,
  height: number,
): SVGElement[] {
  const middle = y + height / 2;
  const end =
    typeof x === "string" && typeof width === "string"
      ? percent(Number.parseFloat(x) + Number.parseFloat(width))
      : width;
  return [
    shape("rect", { class: texture, x, y, width, height }),
    ...(texture === "strip-striped" || texture === "strip-dotted"
      ? [shape("line", { class: `${texture}-line`, x1: x, x2: end, y1: middle, y2: middle })]
      : []),
  ];
}

/**
 * What the textures of strips mean, in the order of the series.
 *
 * @example stripLegend(["cocok", "berbeda"])
 */
export function stripLegend(series: readonly string[]): HTMLElement {
  const entries = series.map((label, i) => {
    const swatch = shape(
      "svg",
      { class: "swatch", width: 24, height: 14, "aria-hidden": "true" },
      ...textured(TEXTURES[i]!, 0, 0, 24, 14),
    );
    return element("li", {}, swatch, ` ${label}`);
  });
  return element("ul", { class: "legend" }, ...entries);
}
