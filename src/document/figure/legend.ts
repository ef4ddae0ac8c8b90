import { element } from "../table/element.js";
import type { DivergingChart } from "./figure.js";
import { shade } from "./shade.js";
import { shape } from "./shape.js";

/**
 * The options of a diverging chart in the order of its segments, each with its colour, code and label; options that
 * nobody chose included.
 *
 * @example legend([{ code: "T", label: "Tidak" }, { code: "Y", label: "Ya" }])
 */
export function legend(options: DivergingChart["options"]): HTMLElement {
  const entries = options.map(({ code, label }, position) => {
    const colour = shape("g", { class: shade(position, options.length) }, shape("rect", { width: 14, height: 14 }));
    const swatch = shape("svg", { class: "swatch", width: 14, height: 14, "aria-hidden": "true" }, colour);
    return element("li", {}, swatch, " ", element("b", {}, code), ` ${label}`);
  });
  return element("ul", { class: "legend" }, ...entries);
}
