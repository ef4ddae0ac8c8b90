import type { ParameterWords } from "../inputs/parameterWords.js";
import { element } from "../table/element.js";
import { isRescored, type LiveReport, type View } from "./liveReport.js";
import { observeDrawn } from "./observeDrawn.js";

/** What the scoring changed, against the study's own: nothing while it is the study's own. Follows the report by itself. */
export function movedList(live: LiveReport, words: ParameterWords): HTMLElement {
  const box = element("div", { class: "moved", "aria-live": "polite" });
  const show = ({ settings, moved, failed }: View) => {
    if (failed) box.replaceChildren(element("p", { class: "warning" }, words.failed));
    else if (!isRescored(live.parameters, settings)) box.replaceChildren();
    else box.replaceChildren(...list(moved, words));
  };
  observeDrawn(live, show);
  return box;
}

function list(moved: readonly string[], words: ParameterWords): HTMLElement[] {
  if (moved.length === 0) return [element("p", {}, words.nothingMoved)];
  return [element("p", {}, element("b", {}, words.moved)), element("ul", {}, ...moved.map((sentence) => element("li", {}, sentence)))];
}
