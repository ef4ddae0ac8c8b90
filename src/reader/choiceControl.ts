import { element } from "../document/table/element.js";
import type { SingleParameter } from "../study/parameters.js";
import { changeSetting } from "./address.js";
import type { Control, ControlOptions } from "./control.js";
import { settingText } from "./settingText.js";

/** A radio button a value, under the parameter's label. */
export function choiceControl({ parameters, key, words, id, describedBy }: ControlOptions): Control {
  const { values, default: own }: SingleParameter = parameters[key];
  const radios = values.map((value) => {
    const radio = element("input", {
      type: "radio",
      name: id,
      value: String(value),
      ...(value === own && { checked: "" }),
    });
    radio.addEventListener("change", () => changeSetting(parameters, key, value));
    return radio;
  });
  const labels = values.map((value, place) =>
    element("label", {}, radios[place] ?? "", ` ${settingText(parameters, key, value, words)}`),
  );
  const legend = element("legend", {}, words.label[key]);
  const group = element("fieldset", { class: "criterion-choice", "aria-describedby": describedBy }, legend, ...labels);
  const show = (now: string | number) => {
    for (const radio of radios) radio.checked = radio.value === String(now);
  };
  return { parts: [group], show };
}
