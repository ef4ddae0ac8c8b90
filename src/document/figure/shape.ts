/**
 * An SVG element with attributes and children; strings become text nodes.
 *
 * @example shape("rect", { class: "bar", width: percent(57.6), height: 18 })
 */
export function shape<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | number>> = {},
  ...children: readonly (Node | string)[]
): SVGElementTagNameMap[Name] {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.append(...children);
  return made;
}

/**
 * An empty drawing as wide as the page gives it and of a fixed height in pixels: across, shapes stand in percent; down,
 * and in the size of its text, in CSS pixels. So text stays readable on a phone, and nothing has to be measured.
 *
 * @example chartSvg("bars", 240, [shape("rect", { width: percent(50), height: 18 })])
 */
export function chartSvg(form: string, height: number, shapes: readonly SVGElement[]): SVGSVGElement {
  return shape("svg", { class: `chart ${form}`, width: "100%", height }, ...shapes);
}

/**
 * A position or width in percent, with digits enough for the largest screen.
 *
 * @example percent(100 / 3) // "33.333%"
 */
export function percent(x: number): string {
  return `${Number(x.toFixed(3))}%`;
}
