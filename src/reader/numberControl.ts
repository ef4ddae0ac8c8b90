import { element } from "../document/table/element.js";
import type { SingleParameter } from "../study/parameters.js";
import { changeSetting, settle } from "./address.js";
import { button, enable } from "./button.js";
import type { Control, ControlOptions } from "./control.js";
import { settingText } from "./settingText.js";

/**
 * A slider with a button at either end, so that it needs no dragging (WCAG 2.5.7). The slider moves over the places
 * of the values, not over the values: they need not be evenly spaced.
 */
export function numberControl({ parameters, key, words, id, describedBy }: ControlOptions): Control {
  const { values, default: own }: SingleParameter = parameters[key];
  const last = values.length - 1;
  const value = String(values.indexOf(own));
  const slider = element("input", {
    type: "range",
    id,
    min: "0",
    max: String(last),
    step: "1",
    value,
    "aria-describedby": describedBy,
  });
  const output = element("output", { for: id });

  const move = (place: number) => changeSetting(parameters, key, values[Math.min(last, Math.max(0, place))] ?? own);
  slider.addEventListener("pointerdown", settle);
  slider.addEventListener("input", () => move(Number(slider.value)));
  const lower = button("criterion-step", "−", () => move(Number(slider.value) - 1), words.lower(words.name[key]));
  const higher = button("criterion-step", "+", () => move(Number(slider.value) + 1), words.higher(words.name[key]));

  const label = element("label", { for: id }, words.label[key]);
  const row = element("div", { class: "criterion-slider" }, lower, slider, higher, output);
  const show = (now: string | number) => {
    const place = values.indexOf(now);
    slider.value = String(place);
    output.textContent = settingText(parameters, key, now, words);
    slider.setAttribute("aria-valuetext", output.textContent);
    enable(lower, place > 0);
    enable(higher, place < last);
  };
  return { parts: [label, row], show };
}
