import { element } from "../../document/table/element.js";
import type { DataVersion } from "../../study/study.js";
import type { DownloadsWords } from "./words.js";

/** The files that the report was computed from, with size and fingerprint where they are published. */
export function inputFiles(files: DataVersion["files"], texts: DownloadsWords): HTMLElement {
  const entries = files.map(({ path, bytes, sha256 }) =>
    element(
      "li",
      {},
      element("code", {}, path),
      ...(bytes === undefined ? [] : [` (${texts.bytes(bytes)})`]),
      ...(sha256 === undefined ? [] : [": ", element("code", { class: "hash" }, sha256)]),
    ),
  );
  return element("ul", { class: "files" }, ...entries);
}
