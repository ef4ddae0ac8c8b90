/** Width of a chart, in CSS pixels, on the narrowest screen it must be readable on: 320 px less the page's margins. */
export const NARROWEST = 288;

/** Of an average character of a chart's text (13 px, system fonts), wide rather than exact. */
const CHARACTER = 7;

/**
 * An estimate, in CSS pixels, of the room a text takes in a chart. Charts are drawn where nothing can be measured, and
 * must come out the same there and in a browser.
 *
 * @example textWidth("57 (57,6%)") // 70
 */
export function textWidth(text: string): number {
  return text.length * CHARACTER;
}
