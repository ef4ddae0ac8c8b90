import type { Rendering } from "../table/rendering.js";
import { dotLegend } from "./dots.js";
import type { Figure, RelationChart } from "./figure.js";
import { forest } from "./forest.js";
import { framedFigure } from "./framedFigure.js";
import { matrix } from "./matrix.js";
import { scatter } from "./scatter.js";

/**
 * As figureElement, of the forms that show how things go together.
 *
 * @throws as the drawing functions and tableElement do
 * @example document.body.append(relationElement(figure, { words: documentWords, root: "./" }))
 */
export function relationElement(figure: Figure<RelationChart>, rendering: Rendering): HTMLElement {
  const { chart } = figure;
  return framedFigure(
    figure,
    draw(chart, rendering),
    chart.kind === "forest" ? [dotLegend(chart.series)] : [],
    rendering,
  );
}

function draw(chart: RelationChart, { words }: Rendering): SVGSVGElement {
  switch (chart.kind) {
    case "forest":
      return forest(chart, words.locale);
    case "matrix":
      return matrix(chart);
    case "scatter":
      return scatter(chart);
  }
}
