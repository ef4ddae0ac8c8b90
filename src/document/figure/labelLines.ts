import { shape } from "./shape.js";

/** Height of a line of a chart's text, in pixels. */
export const LINE = 18;

/**
 * Lines of text that end just above `bottom`.
 *
 * @example labelLines(["Sekolah menengah atas", "dan kejuruan"], 36)
 */
export function labelLines(lines: readonly string[], bottom: number): SVGElement[] {
  return lines.map((line, at) => shape("text", { y: bottom - (lines.length - 1 - at) * LINE - 5 }, line));
}
