import type { ScaleLinear } from "d3-scale";
import { anchoredText } from "./anchoredText.js";
import type { BarChart } from "./figure.js";
import { percent, shape } from "./shape.js";
import { stagger } from "./stagger.js";

type Marks = BarChart["marks"];

const LINE = 16;
const GAP = 4;

/**
 * The height, in pixels, of the labels of reference lines.
 *
 * @example marksHeight([], scaleLinear([1, 5], [0, 100])) // 0
 */
export function marksHeight(all: Marks, x: ScaleLinear<number, number>): number {
  const levels = stagger(all.map((mark) => anchoredText(mark.label, x(mark.at))));
  return levels.length === 0 ? 0 : (Math.max(...levels) + 1) * LINE + GAP;
}

/**
 * Dashed reference lines down to `bottom`, each from its label at the top; labels that would touch stand on levels of
 * their own.
 *
 * @param x from the chart's values to percent of its width
 * @example marks([{ at: 4.2, label: "Sangat tinggi" }], scaleLinear([1, 5], [0, 100]), 200)
 */
export function marks(all: Marks, x: ScaleLinear<number, number>, bottom: number): SVGElement[] {
  const texts = all.map((mark) => anchoredText(mark.label, x(mark.at)));
  const levels = stagger(texts);
  const baselines = levels.map((level) => (level + 1) * LINE - GAP);
  return [
    ...texts.map(({ at }, i) =>
      shape("line", { class: "mark", x1: percent(at), x2: percent(at), y1: baselines[i]! + GAP, y2: bottom }),
    ),
    ...texts.map(({ at, anchor, text }, i) =>
      shape("text", { class: "mark", x: percent(at), y: baselines[i]!, "text-anchor": anchor }, text),
    ),
  ];
}
