import { element } from "../document/table/element.js";
import { patch } from "../document/table/patch.js";
import { isRescored, type LiveReport, type View } from "./liveReport.js";
import { observeDrawn } from "./observeDrawn.js";
import type { ParameterWords } from "./parameterWords.js";

/**
 * What the scoring changed, against the study's own: nothing while it is the study's own. Follows the report by itself;
 * a screen reader is told the sentences that are new.
 */
export function movedList(live: LiveReport, words: ParameterWords): HTMLElement {
  const box = boxOf();
  observeDrawn(live, (view) => patch(box, boxOf(...said(live, view, words))));
  return box;
}

function boxOf(...parts: readonly HTMLElement[]): HTMLElement {
  return element("div", { class: "moved", "aria-live": "polite" }, ...parts);
}

function said({ parameters }: LiveReport, { settings, moved, failed }: View, words: ParameterWords): HTMLElement[] {
  if (failed) return [element("p", { class: "warning" }, words.failed)];
  if (!isRescored(parameters, settings)) return [];
  if (moved.length === 0) return [element("p", {}, words.nothingMoved)];
  return [
    element("p", {}, element("b", {}, words.moved)),
    element("ul", {}, ...moved.map((sentence) => element("li", {}, sentence))),
  ];
}
