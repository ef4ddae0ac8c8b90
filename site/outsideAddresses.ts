import { elementsOf } from "./elementsOf.js";

/** The attribute of each element that fetches something. */
const FETCHING = new Map(
  Object.entries({
    script: "src",
    link: "href",
    img: "src",
    iframe: "src",
    source: "src",
    object: "data",
    video: "src",
    audio: "src",
  }),
);

/**
 * Resources that a page would fetch from another origin. Links that a reader follows are free to lead away. One line
 * each.
 */
export function outsideAddresses(page: string, document: Document): string[] {
  return [...elementsOf(document.documentElement)]
    .map((element) => element.getAttribute(FETCHING.get(element.localName) ?? "") ?? "")
    .filter(isOutside)
    .map((address) => `${page}: resource from elsewhere: ${address}`);
}

/** The same for `url(…)` and `@import` in a style sheet. */
export function outsideAddressesOfStyle(file: string, css: string): string[] {
  return [...css.matchAll(/(?:url\(\s*["']?|@import\s+["'])([^"')]*)/g)]
    .map((match) => match[1]!)
    .filter(isOutside)
    .map((address) => `${file}: resource from elsewhere: ${address}`);
}

function isOutside(address: string): boolean {
  return /^(?:https?:)?\/\//.test(address);
}
