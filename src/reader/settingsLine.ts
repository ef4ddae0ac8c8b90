import { element } from "../document/table/element.js";
import { differing, type Parameters, type SettingKey, type Settings, type SingleKey } from "../study/parameters.js";
import { currentSettings, observeSettings, resetSettings } from "./address.js";
import { button } from "./button.js";
import type { ParameterWords } from "./parameterWords.js";
import { settingText } from "./settingText.js";

/**
 * One line that says which parameters differ from the study's own, and a button that resets them.
 *
 * @param observe What it follows; else the address. Until it is told something, it says what the address asks for.
 * @example display(settingsLine(parameters, parameterWords));
 */
export function settingsLine(
  parameters: Parameters,
  words: ParameterWords,
  observe: (notify: (settings: Settings) => void) => unknown = observeSettings(parameters),
): HTMLParagraphElement {
  const line = element("p", { class: "criteria-line", tabindex: "-1" });
  const reset = button("criteria-line-reset", words.resetAll, () => {
    resetSettings(parameters);
    line.focus(); // the button is gone, and the keyboard would start anew at the top of the page
  });
  const show = (settings: Settings) => {
    const changed = differing(parameters, settings).length > 0;
    line.toggleAttribute("data-changed", changed);
    line.replaceChildren(settingsSentence(parameters, settings, words), ...(changed ? [" ", reset] : []));
  };
  show(currentSettings(parameters));
  observe(show);
  return line;
}

/**
 * The line's sentence.
 *
 * @example settingsSentence(parameters, ownSettings(parameters), parameterWords) // "Semua parameter sesuai dengan penelitian."
 */
export function settingsSentence(parameters: Parameters, settings: Settings, words: ParameterWords): string {
  const changes = differing(parameters, settings).map((key) => change(parameters, key, settings[key], words));
  return changes.length === 0 ? words.unchanged : words.changed(changes);
}

function change(parameters: Parameters, key: SettingKey, value: Settings[SettingKey], words: ParameterWords): string {
  if (typeof value === "object") return words.changedSet(words.name[key], value);
  const own = parameters[key].default as string | number;
  const text = (of: string | number) => settingText(parameters, key as SingleKey, of, words);
  return words.change(words.name[key], text(value), text(own));
}
