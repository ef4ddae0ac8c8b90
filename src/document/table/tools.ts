import { downloadText } from "./downloadText.js";
import { element } from "./element.js";
import type { Rendering } from "./rendering.js";
import type { Table } from "./table.js";
import { tableCsv } from "./tableCsv.js";

/**
 * The permalink of a table or figure and the link to its data. Without scripts the link leads to the file that the
 * build wrote; with them, a click writes the file from `data` as it stands, the reader's parameters included.
 *
 * @example tools({ id: "tabel-12", label: "Tabel 12", data: table }, { words: documentWords, root: "./" })
 */
export function tools(
  of: { readonly id: string; readonly label: string; readonly data: Table },
  { words, root }: Rendering,
): HTMLElement {
  const file = `${of.id}.csv`;
  const permalink = element("a", { href: `#${of.id}`, "aria-label": words.permalink(of.label) }, "#");
  const download = element(
    "a",
    { href: `${root}${words.addresses.downloads}/${file}`, download: file, "aria-label": words.download(of.label) },
    words.csv,
  );
  download.onclick = (event) => {
    event.preventDefault();
    downloadText(file, tableCsv(of.data, words));
  };
  return element("p", { class: "tools" }, permalink, " ", download);
}
