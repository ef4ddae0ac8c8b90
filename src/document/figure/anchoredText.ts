import { NARROWEST, textWidth } from "./textWidth.js";

/**
 * A text at a position along a chart's width: the position in percent, the side it hangs on, and the room it takes, in
 * pixels.
 */
export interface AnchoredText {
  readonly text: string;
  readonly at: number;
  readonly anchor: "start" | "middle" | "end";
  readonly left: number;
  readonly right: number;
}

/**
 * Centres a text on a position (percent of a chart's width), or hangs it to one side where it would leave the narrowest
 * chart.
 *
 * @example anchoredText("4,20", 100).anchor // "end"
 */
export function anchoredText(text: string, at: number): AnchoredText {
  const width = textWidth(text);
  const centre = (at / 100) * NARROWEST;
  if (centre < width / 2) return { text, at, anchor: "start", left: centre, right: centre + width };
  if (centre > NARROWEST - width / 2) return { text, at, anchor: "end", left: centre - width, right: centre };
  return { text, at, anchor: "middle", left: centre - width / 2, right: centre + width / 2 };
}
