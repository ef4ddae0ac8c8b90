/**
 * What files for pages leave out: the report is in Indonesian, and inputs.json and quality.json hold what few pages
 * show.
 */
const UNSHOWN = new Set(["en", "sha256", "bytes", "quality", "answerQuality"]);

/** For `JSON.stringify`. */
export function shownByPages(key: string, value: unknown): unknown {
  return UNSHOWN.has(key) ? undefined : value;
}
