import { element } from "../table/element.js";
import type { Rendering } from "../table/rendering.js";
import { tableParts } from "../table/tableElement.js";
import { tools } from "../table/tools.js";
import { bars } from "./bars.js";
import { diverging } from "./diverging.js";
import { dotLegend, dots } from "./dots.js";
import type { Chart, Figure } from "./figure.js";
import { legend } from "./legend.js";
import { line } from "./line.js";

/**
 * A figure of the page: the picture, its caption, notes, source, permalink and CSV link, and its numbers as a table to unfold. The picture is an image to
 * assistive technology, named by the caption and described by the figure's text alternative.
 *
 * @throws as the drawing functions and tableElement do
 * @example document.body.append(figureElement(figure, { words: documentWords, root: "./" }))
 */
export function figureElement(figure: Figure, rendering: Rendering): HTMLElement {
  const { words } = rendering;
  const name = `${figure.id}-judul`;
  const notes = figure.notes.map((text) => element("p", { class: "note" }, text));
  const source = element("p", { class: "source" }, `${words.source}: ${figure.source}`);
  const links = tools({ id: figure.id, label: figure.label, data: figure.table }, rendering);
  return element(
    "figure",
    { class: "figure", id: figure.id },
    ...legends(figure.chart),
    picture(figure, name, rendering),
    element("figcaption", { id: name }, element("b", {}, `${figure.label}.`), ` ${figure.caption}`),
    ...notes,
    element("div", { class: "below" }, source, links),
    numbers(figure, rendering),
  );
}

function legends(chart: Chart): HTMLElement[] {
  if (chart.kind === "dots") return [dotLegend(chart.series)];
  return chart.kind === "diverging" ? [legend(chart.options)] : [];
}

/** The description is a `desc`, which browsers read out but do not show as a tooltip over the whole picture, as they do a `title`. */
function picture({ id, alt, chart }: Figure, name: string, rendering: Rendering): SVGSVGElement {
  const svg = draw(chart, rendering);
  const description = document.createElementNS(svg.namespaceURI, "desc");
  description.id = `${id}-uraian`;
  description.textContent = alt;
  svg.prepend(description);
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-labelledby", name);
  svg.setAttribute("aria-describedby", description.id);
  return svg;
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

function numbers({ id, table }: Figure, rendering: Rendering): HTMLElement {
  const summary = element("summary", {}, rendering.words.chartData);
  return element("details", {}, summary, ...tableParts({ ...table, id: `${id}-data` }, rendering));
}
