import { element } from "../document/table/element.js";
import { inLanguage } from "../study/inLanguage.js";
import { byCode } from "../study/lookups.js";
import type { Parameters } from "../study/parameters.js";
import type { Item, StudyDescription } from "../study/study.js";
import { observeSettings } from "./address.js";
import { button } from "./button.js";
import type { FlaggedWords } from "./flaggedWords.js";
import { toggleItem } from "./scoringPanel.js";

/**
 * The items that are worded against their variable, each with a button that tries the other keying, which is disabled
 * with its reason where the study publishes no answers. It follows the address by itself. Empty where the study has
 * none.
 *
 * @example display(flaggedItems(parameters, study, flagged));
 */
export function flaggedItems(parameters: Parameters, study: StudyDescription, texts: FlaggedWords): HTMLElement {
  const items = study.items.filter(({ worded }) => worded === "against");
  return element("div", {}, ...items.map((item) => flaggedItem(parameters, study, item, texts)));
}

function flaggedItem(
  parameters: Parameters,
  { variables }: StudyDescription,
  item: Item,
  texts: FlaggedWords,
): HTMLElement {
  const variable = byCode(variables, item.variable);
  const toggle = button("flagged-reverse", "", () => toggleItem(parameters, "reversed", item.code));
  const state = element("output", {});
  const { fixed = false } = parameters.reversed;
  toggle.disabled = fixed;
  observeSettings(parameters)(({ reversed }) => {
    const tried = reversed.includes(item.code);
    toggle.textContent = tried ? texts.restore(item.code) : texts.reverse(item.code);
    state.textContent = fixed ? texts.fixed : tried ? texts.reversed : "";
  });
  const sentence = element("p", {}, texts.sentence(item, inLanguage(variable.name, texts.language)));
  return element(
    "div",
    { class: "flagged" },
    sentence,
    element("div", { class: "flagged-actions" }, toggle, " ", state),
  );
}
