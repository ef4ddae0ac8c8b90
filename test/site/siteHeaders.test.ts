import { expect, test } from "vitest";
import { siteHeaders } from "../../site/siteHeaders.js";

const cached = (pathname: string) => siteHeaders(pathname)["cache-control"];

test.each([
  "/_file/data/results.0123abcd.json",
  "/_import/src/page.89abcdef.js",
  "/_js/unscripted-01234567.css",
  "/x/_js/client.0123ABCZ.js",
])("%s is named by its content, and never asked for again", (pathname) => {
  expect(cached(pathname)).toBe("public, max-age=31536000, immutable");
});

test.each([
  "/",
  "/metode.html",
  "/tabel-1.csv",
  "/_file/data/results.json",
  "/_file/results.0123abc.json",
  "/data.0123abcd.json",
])("%s may become another, and is asked for each time", (pathname) => {
  expect(cached(pathname)).toBe("no-cache");
});

test("every answer lets no other site frame it, guess its kind or learn where its reader came from", () => {
  expect(siteHeaders("/")).toEqual({
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "content-security-policy": "frame-ancestors 'none'",
    "cache-control": "no-cache",
  });
});
