import { scaleLinear } from "d3-scale";
import { formatNumber, type Locale } from "../table/format.js";
import { anchoredText } from "./anchoredText.js";
import type { Bar, BarChart } from "./figure.js";
import { LINE, labelLines } from "./labelLines.js";
import { marks, marksHeight } from "./marks.js";
import { chartSvg, percent, shape } from "./shape.js";
import { NARROWEST, textWidth } from "./textWidth.js";
import { wrapText } from "./wrapText.js";

const BAR = 18;
const GAP = 12;
const AXIS = 20;
/** Between a bar's end and its value. */
const SPACE = 6;

interface PlacedBar {
  readonly bar: Bar;
  /** The group's heading, above its first bar. */
  readonly heading: string | undefined;
  readonly top: number;
  readonly lines: readonly string[];
  /** Top of the bar itself. */
  readonly y: number;
}

/**
 * Draws horizontal bars over a track that shows the whole range, each under its label, with its value in words at its
 * end. The ends of the range are written below where they are whole numbers.
 *
 * @throws RangeError if a value or mark lies outside the range
 * @example bars({ kind: "bars", from: 1, to: 5, bars: [{ label: "A1", value: 3.9, text: "3,90" }], marks: [] }, "id")
 */
export function bars(chart: BarChart, locale: Locale): SVGSVGElement {
  for (const at of [...chart.bars.map((bar) => bar.value), ...chart.marks.map((mark) => mark.at)]) {
    if (!(at >= chart.from && at <= chart.to))
      throw new RangeError(`bars requires values of ${chart.from} to ${chart.to}, not ${at}`);
  }
  const x = scaleLinear([chart.from, chart.to], [0, 100]);
  const start = x(Math.max(chart.from, Math.min(0, chart.to))); // bars of values below zero go to the left
  const placed = placeBars(chart.bars, marksHeight(chart.marks, x));
  const bottom = (placed.at(-1)?.y ?? 0) + BAR + GAP;
  return chartSvg("bars", bottom + AXIS, [
    ...placed.map(({ y }) => shape("rect", { class: "track", y, width: "100%", height: BAR })),
    ...placed.map(({ y, bar }) => barShape(start, x(bar.value), y)),
    ...marks(chart.marks, x, bottom),
    ...placed.flatMap((row) => [...label(row), value(row.bar.text, start, x(row.bar.value), row.y)]),
    ...ends(chart, bottom, locale),
  ]);
}

function barShape(start: number, end: number, y: number): SVGElement {
  const from = Math.min(start, end);
  return shape("rect", {
    class: "bar",
    ...(from > 0 && { x: percent(from) }),
    y,
    width: percent(Math.abs(end - start)),
    height: BAR,
  });
}

function placeBars(all: readonly Bar[], start: number): PlacedBar[] {
  const placed: PlacedBar[] = [];
  let top = start;
  for (const bar of all) {
    const heading = bar.group === placed.at(-1)?.bar.group ? undefined : bar.group;
    const lines = wrapText(bar.label, NARROWEST);
    const y = top + (heading === undefined ? 0 : LINE + GAP) + lines.length * LINE;
    placed.push({ bar, heading, top, lines, y });
    top = y + BAR + GAP;
  }
  return placed;
}

function label({ heading, top, lines, y }: PlacedBar): SVGElement[] {
  const above = heading === undefined ? [] : [shape("text", { class: "heading", y: top + LINE }, heading)];
  return [...above, ...labelLines(lines, y)];
}

function value(text: string, start: number, end: number, y: number): SVGElement {
  const { at, inside, leftwards } = end < start ? leftPlace(text, start, end) : rightPlace(text, end);
  const anchor = leftwards ? { dx: -SPACE, "text-anchor": "end" } : { dx: SPACE };
  return shape("text", { class: inside ? "value inside" : "value", ...anchor, x: percent(at), y: y + BAR - 5 }, text);
}

/** Where a value is written, and on which side of that. */
interface Place {
  readonly at: number;
  readonly inside: boolean;
  readonly leftwards: boolean;
}

function fits(text: string, share: number): boolean {
  return (share / 100) * NARROWEST >= textWidth(text) + SPACE;
}

/** Beyond the bar's end, or inside it where there is no room. */
function rightPlace(text: string, end: number): Place {
  const inside = end > 50 && !fits(text, 100 - end);
  return { at: end, inside, leftwards: inside };
}

/** Of a bar that goes to the left: beyond its end, inside it, or beyond its start, whichever has room first. */
function leftPlace(text: string, start: number, end: number): Place {
  if (fits(text, end)) return { at: end, inside: false, leftwards: true };
  const inside = fits(text, start - end);
  return { at: inside ? end : start, inside, leftwards: false };
}

function ends({ from, to }: BarChart, bottom: number, locale: Locale): SVGElement[] {
  if (!Number.isInteger(from) || !Number.isInteger(to)) return [];
  const texts = [
    anchoredText(formatNumber(from, { kind: "integer" }, locale), 0),
    anchoredText(formatNumber(to, { kind: "integer" }, locale), 100),
  ];
  return texts.map(({ text, at, anchor }) =>
    shape("text", { class: "tick", x: percent(at), y: bottom + 4, "text-anchor": anchor }, text),
  );
}
