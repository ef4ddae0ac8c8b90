import type { DataVersion } from "../study/study.js";
import { element } from "../table/element.js";
import type { ContentsTexts } from "../texts/id/contents.js";

/** The files that the report was computed from, with size and, where it is published, fingerprint. */
export function inputFiles(files: DataVersion["files"], texts: ContentsTexts): HTMLElement {
  const entries = files.map(({ path, bytes, sha256 }) =>
    element(
      "li",
      {},
      element("code", {}, path),
      ` (${texts.bytes(bytes)})`,
      ...(sha256 === undefined ? [] : [": ", element("code", { class: "hash" }, sha256)]),
    ),
  );
  return element("ul", { class: "files" }, ...entries);
}
