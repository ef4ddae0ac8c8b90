import { element } from "./table/element.js";
import type { Rendering } from "./table/rendering.js";

/** A link to a file that the build writes into the site's folder of downloads. */
export function downloadLink(
  file: string,
  { words, root }: Pick<Rendering, "words" | "root">,
  label = file,
): HTMLAnchorElement {
  return element("a", { href: `${root}${words.addresses.downloads}/${file}`, download: file }, label);
}
