import { type ScaleLinear, scaleLinear } from "d3-scale";
import { element } from "../table/element.js";
import type { Locale } from "../table/format.js";
import type { DotChart } from "./figure.js";
import { LINE, labelLines } from "./labelLines.js";
import { marks, marksHeight } from "./marks.js";
import { chartSvg, percent, shape } from "./shape.js";
import { NARROWEST } from "./textWidth.js";
import { TICKS, ticks } from "./ticks.js";
import { wrapText } from "./wrapText.js";

const TRACK = 18;
const GAP = 8;
const AXIS = 20;
export const RADIUS = 5;
/** By series: points are told apart by more than colour. */
export const SHAPES = ["dot hollow", "dot"];

type Scale = ScaleLinear<number, number>;

interface PlacedRow {
  readonly row: DotChart["rows"][number];
  readonly lines: readonly string[];
  /** Top of the track. */
  readonly y: number;
}

/**
 * Draws a row's points at the ends of stems from the line of reference, each row under its label. The range is that of
 * the values, with the reference, out to whole ticks. What lies beyond the reference (greater than it) stands out.
 *
 * @throws RangeError if a value is not finite
 * @example dots({ kind: "dots", series: ["Sesudah"], reference: { at: 0, label: "tetap" }, rows: [{ label: "A1", values: [-0.1], text: "−0,100" }] }, "id")
 */
export function dots(chart: DotChart, locale: Locale): SVGSVGElement {
  const values = [chart.reference.at, ...chart.rows.flatMap((row) => row.values.filter((value) => value !== null))];
  const wrong = values.find((value) => !Number.isFinite(value));
  if (wrong !== undefined) throw new RangeError(`dots requires finite values, not ${wrong}`);
  const x = scaleLinear([Math.min(...values), Math.max(...values)], [0, 100]).nice(TICKS);
  const placed = placeRows(chart.rows, marksHeight([chart.reference], x));
  const bottom = (placed.at(-1)?.y ?? 0) + TRACK + GAP;
  return chartSvg("dots", bottom + AXIS, [
    ...placed.map(({ y }) => shape("line", { class: "grid", x2: "100%", y1: y + TRACK / 2, y2: y + TRACK / 2 })),
    ...marks([chart.reference], x, bottom),
    ...placed.flatMap(({ lines, row, y }) => [...labelLines(lines, y), valueText(row.text, y)]),
    ...placed.flatMap(({ row, y }) => points(row.values, chart.reference.at, x, y + TRACK / 2)),
    ...ticks(x, bottom, locale),
  ]);
}

/**
 * What the points of a dot chart are, in their order.
 *
 * @example dotLegend(["Dibalik", "Ditinggalkan"])
 */
export function dotLegend(series: readonly string[]): HTMLElement {
  const entries = series.map((label, i) => {
    const point = shape("circle", { class: SHAPES[i]!, cx: 7, cy: 7, r: RADIUS });
    return element(
      "li",
      {},
      shape("svg", { class: "swatch", width: 14, height: 14, "aria-hidden": "true" }, point),
      ` ${label}`,
    );
  });
  return element("ul", { class: "legend" }, ...entries);
}

function placeRows(rows: DotChart["rows"], start: number): PlacedRow[] {
  let top = start;
  return rows.map((row) => {
    const lines = wrapText(row.label, NARROWEST);
    const y = top + lines.length * LINE;
    top = y + TRACK + GAP;
    return { row, lines, y };
  });
}

function valueText(text: string, y: number): SVGElement {
  return shape("text", { class: "value roomy", x: "100%", y: y - 5, "text-anchor": "end" }, text);
}

/** All stems lie below all points. */
function points(values: readonly (number | null)[], reference: number, x: Scale, y: number): SVGElement[] {
  const found = values.flatMap((value, series) =>
    value === null ? [] : [{ at: percent(x(value)), series, beyond: value > reference }],
  );
  const name = (classes: string, beyond: boolean) => (beyond ? `${classes} beyond` : classes);
  return [
    ...found.map(({ at, beyond }) =>
      shape("line", { class: name("stem", beyond), x1: percent(x(reference)), x2: at, y1: y, y2: y }),
    ),
    ...found.map(({ at, series, beyond }) =>
      shape("circle", { class: name(SHAPES[series]!, beyond), cx: at, cy: y, r: RADIUS }),
    ),
  ];
}
