import { element } from "../document/table/element.js";

/**
 * A button. What it does when it has nothing to do is its owner's matter: `enable` only tells, so that a button
 * does not lose the keyboard's focus by being pressed.
 *
 * @example button("criterion-lower", "−", () => step(-1), "Turunkan batas galat")
 */
export function button(className: string, text: string, press: () => void, name?: string): HTMLButtonElement {
  const made = element(
    "button",
    { type: "button", class: className, ...(name !== undefined && { "aria-label": name }) },
    text,
  );
  made.addEventListener("click", press);
  return made;
}

/** Tells whether pressing the button would do something. */
export function enable(made: HTMLButtonElement, enabled: boolean): void {
  if (enabled) made.removeAttribute("aria-disabled");
  else made.setAttribute("aria-disabled", "true");
}
