import { type ScaleContinuousNumeric, scaleLinear, scaleLog } from "d3-scale";
import { line as pathOf } from "d3-shape";
import { anchoredText } from "./anchoredText.js";
import type { Axis } from "./figure.js";
import { percent, shape } from "./shape.js";
import { stagger } from "./stagger.js";

const TOP = 40;
const PLOT = 260;
const BASE = TOP + PLOT;
const BOTTOM = 44;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a chart with two axes puts what it draws. */
export interface Plane {
  /** Of the whole drawing, in pixels. */
  readonly height: number;
  /** Labelled grid lines and axes. */
  readonly grid: readonly SVGElement[];
  /** In percent of the width, and in pixels from the top. */
  place(point: Point): Point;
  /** Through all points; the curve alone is stretched to the width. */
  curve(points: readonly Point[]): SVGElement;
}

/**
 * The plane of two axes. Tick labels that would touch on the narrowest screen show on wider ones only.
 *
 * @throws RangeError if a tick or point has no finite place on its axis (zero on a logarithmic one)
 * @example plane(chart.x, chart.y).place({ x: 0.1, y: 99 }) // { x: 37.5, y: 172.3 }
 */
export function plane(xAxis: Axis, yAxis: Axis): Plane {
  const x = scale(xAxis, [0, 100]);
  const y = scale(yAxis, [BASE, TOP]);
  return {
    height: BASE + BOTTOM,
    grid: [...rows(yAxis, y), ...columns(xAxis, x)],
    place: (point) => ({ x: placeOn(x, point.x), y: placeOn(y, point.y) }),
    curve: (points) => curve(points, x, y),
  };
}

type Scale = ScaleContinuousNumeric<number, number>;

function scale(axis: Axis, range: [number, number]): Scale {
  return axis.scale === "log" ? scaleLog([axis.from, axis.to], range) : scaleLinear([axis.from, axis.to], range);
}

function rows(axis: Axis, y: Scale): SVGElement[] {
  const lines = axis.ticks.flatMap(({ at, label }) => {
    const height = placeOn(y, at);
    return [
      shape("line", { class: "grid", x2: "100%", y1: height, y2: height }),
      shape("text", { class: "tick", x: "100%", y: height - 4, "text-anchor": "end" }, label),
    ];
  });
  return [shape("text", { class: "heading", y: 14 }, axis.label), ...lines];
}

function columns(axis: Axis, x: Scale): SVGElement[] {
  const texts = axis.ticks.map(({ at, label }) => anchoredText(label, placeOn(x, at)));
  const levels = stagger(texts);
  const ticks = texts.flatMap(({ at, anchor, text }, i) => [
    shape("line", { class: "axis", x1: percent(at), x2: percent(at), y1: BASE, y2: BASE + 5 }),
    shape(
      "text",
      { class: levels[i] === 0 ? "tick" : "tick roomy", x: percent(at), y: BASE + 18, "text-anchor": anchor },
      text,
    ),
  ]);
  const title = shape("text", { class: "heading", x: "100%", y: BASE + 38, "text-anchor": "end" }, axis.label);
  return [shape("line", { class: "axis", x2: "100%", y1: BASE, y2: BASE }), ...ticks, title];
}

function curve(points: readonly Point[], x: Scale, y: Scale): SVGElement {
  const path = pathOf<Point>()
    .x((point) => placeOn(x, point.x))
    .y((point) => placeOn(y, point.y) - TOP);
  const stretched = { y: TOP, width: "100%", height: PLOT, viewBox: `0 0 100 ${PLOT}`, preserveAspectRatio: "none" };
  const attributes = { class: "curve", "vector-effect": "non-scaling-stroke", d: path([...points]) ?? "" };
  return shape("svg", stretched, shape("path", attributes));
}

function placeOn(position: Scale, value: number): number {
  const at = position(value);
  if (!Number.isFinite(at)) throw new RangeError(`plane requires values with a place on their axis, not ${value}`);
  return Number(at.toFixed(3));
}
