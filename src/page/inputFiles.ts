import type { StudyDescription } from "../study/study.js";
import { element } from "../table/element.js";
import type { ContentsTexts } from "../texts/id/contents.js";

/** The files that the report was computed from, with size and fingerprint. */
export function inputFiles({ data }: StudyDescription, texts: ContentsTexts): HTMLElement {
  const files = data.files.map(({ path, bytes, sha256 }) =>
    element("li", {}, element("code", {}, path), ` (${texts.bytes(bytes)}): `, element("code", { class: "hash" }, sha256)),
  );
  return element("ul", { class: "files" }, ...files);
}
