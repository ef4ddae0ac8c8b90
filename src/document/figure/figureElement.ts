import type { Rendering } from "../table/rendering.js";
import { bars } from "./bars.js";
import { diverging } from "./diverging.js";
import { dotLegend, dots } from "./dots.js";
import type { Chart, Figure } from "./figure.js";
import { framedFigure } from "./framedFigure.js";
import { legend } from "./legend.js";
import { line } from "./line.js";

/**
 * A figure of the page: the picture, its caption, notes, source, permalink and CSV link, and its numbers as a table to
 * unfold. The picture is an image to assistive technology, named by the caption and described by the figure's text
 * alternative.
 *
 * @throws as the drawing functions and tableElement do
 * @example document.body.append(figureElement(figure, { words: documentWords, root: "./" }))
 */
export function figureElement(figure: Figure, rendering: Rendering): HTMLElement {
  return framedFigure(figure, draw(figure.chart, rendering), legends(figure.chart), rendering);
}

function legends(chart: Chart): HTMLElement[] {
  if (chart.kind === "dots") return [dotLegend(chart.series)];
  return chart.kind === "diverging" ? [legend(chart.options)] : [];
}

function draw(chart: Chart, { words }: Rendering): SVGSVGElement {
  switch (chart.kind) {
    case "bars":
      return bars(chart, words.locale);
    case "diverging":
      return diverging(chart);
    case "dots":
      return dots(chart, words.locale);
    case "line":
      return line(chart);
  }
}
