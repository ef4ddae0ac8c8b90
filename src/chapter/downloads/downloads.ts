import { downloadLink } from "../../document/downloadLink.js";
import { element } from "../../document/table/element.js";
import type { Rendering } from "../../document/table/rendering.js";
import { placesOf } from "../../outline/places.js";
import type { StudyDescription } from "../../study/study.js";
import type { DownloadsWords } from "./words.js";

/** Links to the CSV file of every table and figure. */
export function downloads(study: StudyDescription, texts: DownloadsWords, rendering: Rendering): HTMLElement {
  const files = placesOf(study, texts.addresses).map(({ id, kind, number }) =>
    element("li", {}, downloadLink(`${id}.csv`, rendering, `${texts[kind]} ${number}`)),
  );
  return element("ul", { class: "files" }, ...files);
}
