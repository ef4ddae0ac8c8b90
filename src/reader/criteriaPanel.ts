import { element } from "../document/table/element.js";
import { differing, type Parameters, type Settings, type SingleKey } from "../study/parameters.js";
import { observeSettings, resetSettings } from "./address.js";
import { button, enable } from "./button.js";
import { choiceControl } from "./choiceControl.js";
import { numberControl } from "./numberControl.js";
import type { ParameterWords } from "./parameterWords.js";
import { settingText } from "./settingText.js";

let panels = 0;

/**
 * Controls for some of the parameters, each with its label, range, default and reset. They write the address and
 * follow it, so that panels stay in step and the back button moves them. A parameter with one value has no control,
 * and a panel without any is hidden. The last button resets every parameter, those without a control here too.
 *
 * @param keys - In the order wanted.
 * @example display(criteriaPanel(parameters, ["marginOfError", "confidenceLevel"], parameterWords));
 */
export function criteriaPanel(
  parameters: Parameters,
  keys: readonly SingleKey[],
  words: ParameterWords,
): HTMLFieldSetElement {
  const id = `criteria-${++panels}`;
  const movable = keys.filter((key) => parameters[key].values.length > 1);
  const criteria = movable.map((key) => criterion(parameters, key, words, id));
  const resetAll = button("criteria-reset", words.resetAll, () => resetSettings(parameters));
  const legend = element("legend", {}, words.heading);
  const panel = element("fieldset", { class: "criteria" }, legend, ...criteria.map(({ box }) => box), resetAll);
  panel.hidden = criteria.length === 0;
  observeSettings(parameters)((settings) => {
    for (const { show } of criteria) show(settings);
    enable(resetAll, differing(parameters, settings).length > 0);
  });
  return panel;
}

interface Criterion {
  readonly box: HTMLElement;
  show(settings: Settings): void;
}

function criterion(parameters: Parameters, key: SingleKey, words: ParameterWords, panel: string): Criterion {
  const parameter = parameters[key];
  const id = `${panel}-${parameter.name}`;
  const hint = element("p", { id: `${id}-hint`, class: "criterion-hint" }, hintText(parameters, key, words));
  const build = parameter.kind === "number" ? numberControl : choiceControl;
  const control = build({ parameters, key, words, id, describedBy: hint.id });
  const reset = button(
    "criterion-reset",
    words.resetShort,
    () => resetSettings(parameters, [key]),
    words.reset(words.name[key]),
  );
  const box = element("div", { class: "criterion" }, ...control.parts, hint, reset);
  const show = (settings: Settings) => {
    control.show(settings[key]);
    enable(reset, settings[key] !== parameter.default);
  };
  return { box, show };
}

function hintText(parameters: Parameters, key: SingleKey, words: ParameterWords): string {
  const { kind, values, default: own } = parameters[key];
  const text = (value: string | number | undefined) => settingText(parameters, key, value ?? own, words);
  return kind === "number"
    ? `${words.range(text(values[0]), text(values.at(-1)))}; ${words.own(text(own))}`
    : words.own(text(own));
}
