import { type ScaleLinear, scaleLinear } from "d3-scale";
import type { Locale } from "../table/format.js";
import { RADIUS, SHAPES } from "./dots.js";
import type { ForestChart } from "./figure.js";
import { LINE, labelLines } from "./labelLines.js";
import { marks, marksHeight } from "./marks.js";
import { chartSvg, percent, shape } from "./shape.js";
import { NARROWEST, textWidth } from "./textWidth.js";
import { TICKS, ticks } from "./ticks.js";
import { wrapText } from "./wrapText.js";

const TRACK = 18;
const GAP = 10;
const AXIS = 20;

type Row = ForestChart["rows"][number];

interface PlacedRow {
  readonly row: Row;
  /** The group's heading, above its first row. */
  readonly heading: string | undefined;
  readonly top: number;
  readonly lines: readonly string[];
  /** Top of the track. */
  readonly y: number;
}

/**
 * Draws a point and its interval a row, each under its label and numbers. The range is that of the intervals, with the
 * reference, out to whole ticks.
 *
 * @throws RangeError if a value is not finite
 * @example forest({ kind: "forest", series: ["tidak", "ya"], reference: { at: 0, label: "nol" }, rows: [{ label: "A", estimate: 0.3, interval: { lower: 0.1, upper: 0.5 }, filled: true, text: "0,30 [0,10; 0,50]" }] }, "id")
 */
export function forest(chart: ForestChart, locale: Locale): SVGSVGElement {
  const values = [
    chart.reference.at,
    ...chart.rows.flatMap(({ estimate, interval }) => [estimate, interval?.lower, interval?.upper]),
  ];
  const known = values.filter((value) => value !== null && value !== undefined);
  const wrong = known.find((value) => !Number.isFinite(value));
  if (wrong !== undefined) throw new RangeError(`forest requires finite values, not ${wrong}`);
  const x = scaleLinear([Math.min(...known), Math.max(...known)], [0, 100]).nice(TICKS);
  const placed = placeRows(chart.rows, marksHeight([chart.reference], x));
  const bottom = (placed.at(-1)?.y ?? 0) + TRACK + GAP;
  return chartSvg("forest", bottom + AXIS, [
    ...placed.map(({ y }) => shape("line", { class: "grid", x2: "100%", y1: y + TRACK / 2, y2: y + TRACK / 2 })),
    ...marks([chart.reference], x, bottom),
    ...placed.flatMap((row) => [...label(row), ...estimate(row.row, x, row.y + TRACK / 2)]),
    ...ticks(x, bottom, locale),
  ]);
}

function placeRows(rows: readonly Row[], start: number): PlacedRow[] {
  const placed: PlacedRow[] = [];
  let top = start;
  for (const row of rows) {
    const heading = row.group === placed.at(-1)?.row.group ? undefined : row.group;
    const lines = wrapText(row.label, NARROWEST - textWidth(row.text) - LINE);
    const y = top + (heading === undefined ? 0 : LINE + GAP) + lines.length * LINE;
    placed.push({ row, heading, top, lines, y });
    top = y + TRACK + GAP;
  }
  return placed;
}

function label({ row, heading, top, lines, y }: PlacedRow): SVGElement[] {
  const above = heading === undefined ? [] : [shape("text", { class: "heading", y: top + LINE }, heading)];
  return [
    ...above,
    ...labelLines(lines, y),
    shape("text", { class: "value", x: "100%", y: y - 5, "text-anchor": "end" }, row.text),
  ];
}

/** The interval's ends are caps, so that a short one is seen behind its point. */
function estimate({ estimate: at, interval, filled }: Row, x: ScaleLinear<number, number>, y: number): SVGElement[] {
  if (at === null) return [];
  const line = (from: number, to: number, up: number) =>
    shape("line", { class: "stem", x1: percent(x(from)), x2: percent(x(to)), y1: y - up, y2: y + up });
  const { lower, upper } = interval ?? {};
  const drawn =
    lower === undefined || upper === undefined
      ? []
      : [line(lower, upper, 0), line(lower, lower, 5), line(upper, upper, 5)];
  return [...drawn, shape("circle", { class: SHAPES[filled ? 1 : 0]!, cx: percent(x(at)), cy: y, r: RADIUS })];
}
