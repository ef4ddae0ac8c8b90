import { element } from "./table/element.js";

/** A link to a file that the build writes into the site's folder of downloads. */
export function downloadLink(file: string, root: string, label = file): HTMLAnchorElement {
  return element("a", { href: `${root}unduh/${file}`, download: file }, label);
}
