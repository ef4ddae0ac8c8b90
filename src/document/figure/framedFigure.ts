import type { DocumentWords } from "../table/documentWords.js";
import { element } from "../table/element.js";
import type { Rendering } from "../table/rendering.js";
import { tableParts } from "../table/tableElement.js";
import { tools } from "../table/tools.js";
import type { Figure } from "./figure.js";

/**
 * As figureElement, around a picture that is drawn already: a page with a form of chart of its own does not load the
 * others.
 *
 * @param picture Drawn from `figure.chart`; it is given its name and description here.
 * @throws as tableElement does
 * @example framedFigure(figure, strips(figure.chart), [stripLegend(figure.chart.series)], rendering)
 */
export function framedFigure(
  figure: Omit<Figure, "chart">,
  picture: SVGSVGElement,
  legends: readonly HTMLElement[],
  rendering: Rendering,
): HTMLElement {
  const { words } = rendering;
  const name = `${figure.id}-${words.addresses.caption}`;
  const notes = figure.notes.map((text) => element("p", { class: "note" }, text));
  const source = element("p", { class: "source" }, `${words.source}: ${figure.source}`);
  const links = tools({ id: figure.id, label: figure.label, data: figure.table }, rendering);
  return element(
    "figure",
    { class: "figure", id: figure.id },
    ...legends,
    described(picture, figure, name, words),
    element("figcaption", { id: name }, element("b", {}, `${figure.label}.`), ` ${figure.caption}`),
    ...notes,
    element("div", { class: "below" }, source, links),
    numbers(figure, rendering),
  );
}

/**
 * The description is a `desc`, which browsers read out but do not show as a tooltip over the whole picture, as they do
 * a `title`.
 */
function described(
  svg: SVGSVGElement,
  { id, alt }: Pick<Figure, "id" | "alt">,
  name: string,
  { addresses }: DocumentWords,
): SVGSVGElement {
  const description = document.createElementNS(svg.namespaceURI, "desc");
  description.id = `${id}-${addresses.description}`;
  description.textContent = alt;
  svg.prepend(description);
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-labelledby", name);
  svg.setAttribute("aria-describedby", description.id);
  return svg;
}

function numbers({ id, table }: Pick<Figure, "id" | "table">, rendering: Rendering): HTMLElement {
  const summary = element("summary", {}, rendering.words.chartData);
  const marked = rendering.printed?.table(id, table) ?? table;
  return element("details", {}, summary, ...tableParts({ ...marked, id: `${id}-data` }, rendering));
}
