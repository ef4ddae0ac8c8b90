import type { ScaleLinear } from "d3-scale";
import { formatNumber, type Locale } from "../table/format.js";
import { anchoredText } from "./anchoredText.js";
import { percent, shape } from "./shape.js";
import { stagger } from "./stagger.js";

/** About how many numbers stand below a chart. */
export const TICKS = 5;

/**
 * The numbers below a chart. Those that would touch on the narrowest screen show on wider ones only.
 *
 * @param x from the chart's values to percent of its width
 * @example ticks(scaleLinear([-1, 1], [0, 100]), 200, "id")
 */
export function ticks(x: ScaleLinear<number, number>, bottom: number, locale: Locale): SVGElement[] {
  const all = x.ticks(TICKS);
  const digits = Math.max(...all.map((at) => String(at).split(".")[1]?.length ?? 0));
  const texts = all.map((at) => anchoredText(formatNumber(at, { kind: "number", digits }, locale), x(at)));
  const levels = stagger(texts);
  return texts.map(({ text, at, anchor }, i) => {
    const attributes = {
      class: levels[i] === 0 ? "tick" : "tick roomy",
      x: percent(at),
      y: bottom + 14,
      "text-anchor": anchor,
    };
    return shape("text", attributes, text);
  });
}
