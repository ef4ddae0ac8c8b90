import type { LineChart } from "./figure.js";
import { LINE } from "./labelLines.js";
import { type Plane, plane } from "./plane.js";
import { chartSvg, percent, shape } from "./shape.js";
import { NARROWEST, textWidth } from "./textWidth.js";

/** Of a point's label from its centre, across and up. */
const BESIDE = 8;

/**
 * Draws one curve over labelled grid lines, with its marked points. The curve alone is stretched to the width; text and
 * points keep their size.
 *
 * @throws RangeError if a point, mark or tick has no finite place on its axis (zero on a logarithmic one)
 * @example line({ kind: "line", x, y, points: [{ x: 0.01, y: 6270 }, { x: 0.1, y: 99 }], marked: [{ x: 0.1, y: 99, label: "n = 99" }] })
 */
export function line(chart: LineChart): SVGSVGElement {
  const { height, grid, place, curve } = plane(chart.x, chart.y);
  return chartSvg("line", height, [...grid, curve(chart.points), ...markedPoints(chart.marked, place)]);
}

/** A label hangs beside its point, on the side that has room; one that would cover an earlier one moves up. */
function markedPoints(all: LineChart["marked"], place: Plane["place"]): SVGElement[] {
  const taken: { left: number; right: number; y: number }[] = [];
  return all.flatMap((point) => {
    const { x, y } = place(point);
    const centre = (x / 100) * NARROWEST;
    const width = textWidth(point.label);
    const onRight = centre + BESIDE + width <= NARROWEST;
    const left = onRight ? centre + BESIDE : centre - BESIDE - width;
    const label = { left, right: left + width, y: y - BESIDE };
    while (
      taken.some((other) => other.left < label.right && label.left < other.right && Math.abs(other.y - label.y) < LINE)
    )
      label.y -= LINE;
    taken.push(label);
    const side = onRight ? { dx: BESIDE } : { dx: -BESIDE, "text-anchor": "end" };
    return [
      shape("circle", { class: "point", cx: percent(x), cy: y, r: 5 }),
      shape("text", { class: "value", x: percent(x), y: label.y, ...side }, point.label),
    ];
  });
}
