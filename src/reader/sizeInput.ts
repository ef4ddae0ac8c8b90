import { sizePower, type TestPower } from "../analysis/conclusions/testPower.js";
import type { PowerWords } from "../chapter/hypotheses/words.js";
import { element } from "../document/table/element.js";
import { changeView, currentView } from "./address.js";

const [LOWEST, HIGHEST, FIRST] = [0.01, 0.99, 0.3];

/** A field for a size of correlation, and how many respondents each test needs to find it. */
export interface SizeInput {
  readonly control: HTMLElement;
  /** Shows the answer for tests at other criteria. */
  show(powers: readonly TestPower[]): void;
}

/**
 * The size stands in the address (`ukuran=0.25`).
 *
 * @example const size = sizeInput(power);
 */
export function sizeInput({ control: words, addresses }: PowerWords): SizeInput {
  const name = addresses.views.size;
  const input = element("input", {
    type: "number",
    id: name,
    min: String(LOWEST),
    max: String(HIGHEST),
    step: "0.01",
    value: currentView(name) ?? String(FIRST),
  });
  const answer = element("div", { role: "status" });
  let shown: readonly TestPower[] = [];
  const show = (powers: readonly TestPower[]) => {
    shown = powers;
    const size = Number(input.value);
    const known = input.value.trim() !== "" && size >= LOWEST && size <= HIGHEST;
    const sentences = known
      ? powers.map((of) => words.needed(of, sizePower(of, size)))
      : [words.invalid(LOWEST, HIGHEST)];
    answer.replaceChildren(...sentences.map((sentence) => element("p", {}, sentence)));
  };
  input.addEventListener("input", () => {
    show(shown);
    changeView({ [name]: Number(input.value) === FIRST ? undefined : input.value }, "replaceState");
  });
  const control = element(
    "fieldset",
    { class: "criteria power-size" },
    element("legend", {}, words.legend),
    element("label", { for: name }, words.size),
    element(
      "div",
      { class: "resampling-actions" },
      input,
      element("span", { class: "criterion-hint" }, words.hint(LOWEST, HIGHEST)),
    ),
    answer,
  );
  return { control, show };
}
