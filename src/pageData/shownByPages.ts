/** What files for pages leave out: the report is in Indonesian, and the fingerprints of the input stand in inputs.json. */
const UNSHOWN = new Set(["en", "sha256"]);

/** For `JSON.stringify`. */
export function shownByPages(key: string, value: unknown): unknown {
  return UNSHOWN.has(key) ? undefined : value;
}
