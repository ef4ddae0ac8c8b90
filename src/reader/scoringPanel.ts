import { element } from "../document/table/element.js";
import { inLanguage } from "../study/inLanguage.js";
import { differing, type Parameters, SCORING_KEYS } from "../study/parameters.js";
import type { Item, StudyDescription } from "../study/study.js";
import { changeSetting, currentSettings, observeSettings, resetSettings } from "./address.js";
import { button, enable } from "./button.js";
import { criteriaPanel } from "./criteriaPanel.js";
import type { ParameterWords } from "./parameterWords.js";

/**
 * The controls of the scoring, folded away: coefficient, rule for blanks, and for every item whether it is reversed or
 * left out. They are made when they are first unfolded, so that a page that is only read does not carry them. Where the
 * study publishes no answers, they are disabled, and the reason stands above them.
 */
export function scoringPanel(
  parameters: Parameters,
  study: StudyDescription,
  words: ParameterWords,
): HTMLDetailsElement {
  const { fixed } = parameters.reversed;
  const reason = fixed ? [element("p", {}, words.scoringFixed)] : [];
  const details = element("details", { class: "scoring" }, element("summary", {}, words.scoring), ...reason);
  const unfold = () => {
    const made = controls(parameters, study, words);
    details.append(...(fixed ? [element("fieldset", { class: "fixed", disabled: "" }, ...made)] : made));
  };
  details.addEventListener("toggle", unfold, { once: true });
  return details;
}

function controls(parameters: Parameters, study: StudyDescription, words: ParameterWords): HTMLElement[] {
  const copy = button("copy-link", words.copyLink, async () => {
    copied.textContent = (await copyText(location.href)) ? words.copied : words.notCopied;
  });
  const copied = element("output", {});
  const reset = button("criteria-reset", words.resetScoring, () => resetSettings(parameters, SCORING_KEYS));
  observeSettings(parameters)((settings) => {
    copied.textContent = "";
    enable(
      reset,
      differing(parameters, settings).some((key) => (SCORING_KEYS as readonly string[]).includes(key)),
    );
  });
  return [
    element("p", {}, words.scoringHint),
    criteriaPanel(parameters, ["coefficient", "blanks"], words),
    itemsTable(parameters, study, words),
    element("p", { class: "scoring-actions" }, copy, " ", reset, " ", copied),
  ];
}

/** Browsers have a clipboard on secure pages alone, and may refuse it there. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function itemsTable(parameters: Parameters, study: StudyDescription, words: ParameterWords): HTMLElement {
  const heading = (text: string) => element("th", { scope: "col" }, text);
  const head = element(
    "thead",
    {},
    element("tr", {}, heading(words.item), heading(words.reverse), heading(words.leaveOut)),
  );
  const bodies = study.variables.map(({ code, name }) =>
    element(
      "tbody",
      {},
      element(
        "tr",
        { class: "section" },
        element("th", { scope: "rowgroup", colspan: "3" }, inLanguage(name, words.language)),
      ),
      ...study.items.filter((item) => item.variable === code).map((item) => itemRow(parameters, item, words)),
    ),
  );
  return element("div", { class: "scroll" }, element("table", { class: "scoring-items" }, head, ...bodies));
}

function itemRow(parameters: Parameters, item: Item, words: ParameterWords): HTMLElement {
  const name = `${item.code} ${inLanguage(item.topic, words.language)}`;
  const against = item.worded === "against" ? [" ", element("small", {}, words.against)] : [];
  return element(
    "tr",
    {},
    element("th", { scope: "row" }, name, ...against),
    element("td", {}, itemSwitch(parameters, "reversed", item.code, `${words.reverse}: ${name}`)),
    element("td", {}, itemSwitch(parameters, "leftOut", item.code, `${words.leaveOut}: ${name}`)),
  );
}

/** A check box that puts an item into one of the two sets; it follows the address. */
function itemSwitch(
  parameters: Parameters,
  key: "reversed" | "leftOut",
  code: string,
  label: string,
): HTMLInputElement {
  const box = element("input", { type: "checkbox", "aria-label": label });
  box.addEventListener("change", () => toggleItem(parameters, key, code));
  observeSettings(parameters)((settings) => {
    box.checked = settings[key].includes(code);
  });
  return box;
}

/** Puts an item into a set of items, or takes it out; an entry of the history of its own. */
export function toggleItem(parameters: Parameters, key: "reversed" | "leftOut", code: string): void {
  const now = currentSettings(parameters)[key];
  const next = now.includes(code) ? now.filter((other) => other !== code) : [...now, code];
  changeSetting(parameters, key, next);
}
