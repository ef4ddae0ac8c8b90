import type { ScatterChart } from "./figure.js";
import { plane } from "./plane.js";
import { chartSvg, percent, shape } from "./shape.js";

/** Radius of one respondent's point, and of the largest disc of many. */
const POINT = 4;
const DISC = 14;

/**
 * Draws a see-through point for each respondent, so that where several lie on one another it is darker; where a point
 * stands for several, a disc whose area tells how many. The trend lies over them.
 *
 * @throws RangeError as plane does
 * @example scatter({ kind: "scatter", x, y, points: [{ x: 45, y: 38, respondents: 1 }], trend: [] })
 */
export function scatter({ x, y, points, trend }: ScatterChart): SVGSVGElement {
  const { height, grid, place, curve } = plane(x, y);
  const most = Math.max(1, ...points.map(({ respondents }) => respondents));
  const radius = (respondents: number) =>
    most === 1 ? POINT : Number((DISC * Math.sqrt(respondents / most)).toFixed(1));
  const drawn = points.map((point) => {
    const at = place(point);
    return shape("circle", {
      cx: percent(Number(at.x.toFixed(1))),
      cy: Number(at.y.toFixed(1)),
      r: radius(point.respondents),
    });
  });
  return chartSvg("scatter", height, [
    ...grid,
    shape("g", { class: "respondents" }, ...drawn),
    ...(trend.length > 1 ? [curve(trend)] : []),
  ]);
}
