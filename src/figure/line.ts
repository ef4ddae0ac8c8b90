import { type ScaleContinuousNumeric, scaleLinear, scaleLog } from "d3-scale";
import { line as pathOf } from "d3-shape";
import { anchoredText } from "./anchoredText.js";
import type { Axis, LineChart } from "./figure.js";
import { LINE } from "./labelLines.js";
import { drawing, percent, shape } from "./shape.js";
import { stagger } from "./stagger.js";
import { NARROWEST, textWidth } from "./textWidth.js";

type Scale = ScaleContinuousNumeric<number, number>;

const TOP = 40;
const PLOT = 260;
const BASE = TOP + PLOT;
const BOTTOM = 44;
/** Of a point's label from its centre, across and up. */
const BESIDE = 8;

/**
 * Draws one curve over labelled grid lines, with its marked points. The curve alone is stretched to the width; text and points keep their size.
 *
 * @throws RangeError if a point, mark or tick has no finite place on its axis (zero on a logarithmic one)
 * @example line({ kind: "line", x, y, points: [{ x: 0.01, y: 6270 }, { x: 0.1, y: 99 }], marked: [{ x: 0.1, y: 99, label: "n = 99" }] })
 */
export function line(chart: LineChart): SVGSVGElement {
  const x = scale(chart.x, [0, 100]);
  const y = scale(chart.y, [BASE, TOP]);
  return drawing("line", BASE + BOTTOM, [
    ...rows(chart.y, y),
    ...columns(chart.x, x),
    curve(chart.points, x, y),
    ...markedPoints(chart.marked, x, y),
  ]);
}

function scale(axis: Axis, range: [number, number]): Scale {
  return axis.scale === "log" ? scaleLog([axis.from, axis.to], range) : scaleLinear([axis.from, axis.to], range);
}

function rows(axis: Axis, y: Scale): SVGElement[] {
  const lines = axis.ticks.flatMap(({ at, label }) => {
    const height = place(y, at);
    return [
      shape("line", { class: "grid", x2: "100%", y1: height, y2: height }),
      shape("text", { class: "tick", x: "100%", y: height - 4, "text-anchor": "end" }, label),
    ];
  });
  return [shape("text", { class: "heading", y: 14 }, axis.label), ...lines];
}

/** Tick labels that would touch on the narrowest screen show on wider ones only. */
function columns(axis: Axis, x: Scale): SVGElement[] {
  const texts = axis.ticks.map(({ at, label }) => anchoredText(label, place(x, at)));
  const levels = stagger(texts);
  const ticks = texts.flatMap(({ at, anchor, text }, i) => [
    shape("line", { class: "axis", x1: percent(at), x2: percent(at), y1: BASE, y2: BASE + 5 }),
    shape("text", { class: levels[i] === 0 ? "tick" : "tick roomy", x: percent(at), y: BASE + 18, "text-anchor": anchor }, text),
  ]);
  const title = shape("text", { class: "heading", x: "100%", y: BASE + 38, "text-anchor": "end" }, axis.label);
  return [shape("line", { class: "axis", x2: "100%", y1: BASE, y2: BASE }), ...ticks, title];
}

function curve(points: LineChart["points"], x: Scale, y: Scale): SVGElement {
  const path = pathOf<{ x: number; y: number }>()
    .x((point) => place(x, point.x))
    .y((point) => place(y, point.y) - TOP);
  const stretched = { y: TOP, width: "100%", height: PLOT, viewBox: `0 0 100 ${PLOT}`, preserveAspectRatio: "none" };
  const attributes = { class: "curve", "vector-effect": "non-scaling-stroke", d: path([...points]) ?? "" };
  return shape("svg", stretched, shape("path", attributes));
}

/** A label hangs beside its point, on the side that has room; one that would cover an earlier one moves up. */
function markedPoints(all: LineChart["marked"], x: Scale, y: Scale): SVGElement[] {
  const taken: { left: number; right: number; y: number }[] = [];
  return all.flatMap((point) => {
    const at = place(x, point.x);
    const centre = (at / 100) * NARROWEST;
    const width = textWidth(point.label);
    const onRight = centre + BESIDE + width <= NARROWEST;
    const left = onRight ? centre + BESIDE : centre - BESIDE - width;
    const label = { left, right: left + width, y: place(y, point.y) - BESIDE };
    while (taken.some((other) => other.left < label.right && label.left < other.right && Math.abs(other.y - label.y) < LINE))
      label.y -= LINE;
    taken.push(label);
    const side = onRight ? { dx: BESIDE } : { dx: -BESIDE, "text-anchor": "end" };
    return [
      shape("circle", { class: "point", cx: percent(at), cy: place(y, point.y), r: 5 }),
      shape("text", { class: "value", x: percent(at), y: label.y, ...side }, point.label),
    ];
  });
}

function place(position: Scale, value: number): number {
  const at = position(value);
  if (!Number.isFinite(at)) throw new RangeError(`line requires values with a place on their axis, not ${value}`);
  return Number(at.toFixed(3));
}
