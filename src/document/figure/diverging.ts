import { scaleLinear } from "d3-scale";
import type { DivergingChart } from "./figure.js";
import { LINE, labelLines } from "./labelLines.js";
import { shade } from "./shade.js";
import { chartSvg, percent, shape } from "./shape.js";
import { NARROWEST, textWidth } from "./textWidth.js";
import { wrapText } from "./wrapText.js";

type Row = DivergingChart["rows"][number];

const BAR = 24;
const GAP = 14;
/** Kept free on either side of a text in a segment. */
const MARGIN = 3;
/** From this width on, in pixels, the stylesheet shows the texts of class `roomy`. */
const ROOMY = 560;

interface Segment {
  readonly option: number;
  /** Shares of the row's respondents, from the centre: negative to its left. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * Draws a stacked bar a row, centred on the middle of the scale: the middle option lies half on each side, and an even
 * scale parts between its halves. All rows share one range, no wider than they need. A segment carries its text where
 * it is wide enough.
 *
 * @throws RangeError if a row's counts or texts are not as many as the options
 * @example diverging({ kind: "diverging", options, rows: [{ label: "A1", counts: [1, 3, 20, 60, 15], texts, text: "3,86" }] })
 */
export function diverging({ options, rows }: DivergingChart): SVGSVGElement {
  const placed = placeRows(rows, options.length);
  const bottom = (placed.at(-1)?.y ?? 0) + BAR;
  const all = placed.flatMap((row) => row.segments);
  const x = scaleLinear([-reach(all.map(({ from }) => -from)), reach(all.map(({ to }) => to))], [0, 100]);
  const centre = percent(x(0));
  return chartSvg("diverging", bottom + GAP, [
    shape("line", { class: "centre", x1: centre, x2: centre, y1: placed[0]?.y ?? 0, y2: bottom }),
    ...placed.flatMap(({ row, lines, y, segments }) => [
      ...labelLines(lines, y),
      shape("text", { class: "value", x: "100%", y: y - 5, "text-anchor": "end" }, row.text),
      ...segments.map((segment) => drawn(segment, shade(segment.option, options.length), x, y)),
    ]),
  ]);
}

function placeRows(rows: readonly Row[], options: number) {
  let top = 0;
  return rows.map((row) => {
    const lines = wrapText(row.label, NARROWEST - textWidth(row.text) - LINE);
    const y = top + lines.length * LINE;
    top = y + BAR + GAP;
    return { row, lines, y, segments: segments(row, options) };
  });
}

function segments({ counts, total: whole, texts, label }: Row, options: number): Segment[] {
  if (counts.length !== options || texts.length !== options)
    throw new RangeError(`diverging requires ${options} counts and texts in row "${label}"`);
  const total = whole ?? counts.reduce((sum, count) => sum + count, 0);
  const middle = (options - 1) / 2;
  const left = counts.reduce(
    (sum, count, option) => sum + (option < middle ? count : option === middle ? count / 2 : 0),
    0,
  );
  let sum = -left;
  return counts.flatMap((count, option) => {
    const from = sum;
    sum += count;
    return count === 0 ? [] : [{ option, from: from / total, to: sum / total, text: texts[option]! }];
  });
}

/** The farthest share on a side, rounded up to tenths so that charts of like answers have like ranges. */
function reach(shares: readonly number[]): number {
  return Math.ceil(Math.max(0.1, ...shares) * 10) / 10;
}

function drawn({ from, to, text }: Segment, shadeClass: string, x: (share: number) => number, y: number): SVGElement {
  const [left, width] = [x(from), x(to) - x(from)];
  const rect = shape("rect", { x: percent(left), y, width: percent(width), height: BAR });
  const needed = ((textWidth(text) + 2 * MARGIN) / width) * 100;
  if (needed > ROOMY) return shape("g", { class: shadeClass }, rect);
  const place = {
    x: percent(left + width / 2),
    y: y + BAR - 7,
    "text-anchor": "middle",
    ...(needed > NARROWEST && { class: "roomy" }),
  };
  return shape("g", { class: shadeClass }, rect, shape("text", place, text));
}
