const RESOURCES = "script[src], link[href], img[src], iframe[src], source[src], object[data], video[src], audio[src]";

/** Resources that a page would fetch from another origin. Links that a reader follows are free to lead away. One line each. */
export function outsideAddresses(page: string, document: Document): string[] {
  return [...document.querySelectorAll(RESOURCES)]
    .map((element) => element.getAttribute("src") ?? element.getAttribute("href") ?? element.getAttribute("data") ?? "")
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
