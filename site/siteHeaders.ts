/**
 * What every answer says, besides the policy that each page carries: whoever publishes the site elsewhere sends the
 * same (docs/publishing.md).
 */
const ALWAYS: Readonly<Record<string, string>> = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "content-security-policy": "frame-ancestors 'none'", // the one directive that a page cannot carry itself
};

/** Names that a build made of what is in the file: under such a name there is never anything else. */
const NAMED_BY_CONTENT = /\/_(?:file|import|js)\/.*[.-](?:[0-9a-f]{8}|[0-9A-Z]{8})\.\w+$/;

/**
 * Headers of an answer, for one of the site's files or in its place.
 *
 * @param pathname Address of the file, without query.
 */
export function siteHeaders(pathname: string): Readonly<Record<string, string>> {
  const cached = NAMED_BY_CONTENT.test(pathname) ? "public, max-age=31536000, immutable" : "no-cache";
  return { ...ALWAYS, "cache-control": cached };
}
