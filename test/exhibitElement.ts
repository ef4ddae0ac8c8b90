import type { Exhibit } from "../src/chapter/exhibit/section.js";
import type { Chart, Figure, RelationChart } from "../src/document/figure/figure.js";
import { figureElement } from "../src/document/figure/figureElement.js";
import { relationElement } from "../src/document/figure/relationElement.js";
import type { Rendering } from "../src/document/table/rendering.js";
import { tableElement } from "../src/document/table/tableElement.js";

/** A table or figure as a page shows it. */
export function exhibitElement(exhibit: Exhibit, rendering: Rendering): HTMLElement {
  if (!("chart" in exhibit)) return tableElement(exhibit, rendering);
  return isRelation(exhibit) ? relationElement(exhibit, rendering) : figureElement(exhibit as Figure, rendering);
}

function isRelation(figure: Figure<Chart | RelationChart>): figure is Figure<RelationChart> {
  return ["forest", "matrix", "scatter"].includes(figure.chart.kind);
}
