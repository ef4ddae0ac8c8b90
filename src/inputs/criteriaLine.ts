import { type CriteriaParameters, differing } from "../parameters.js";
import type { Criteria } from "../study/study.js";
import { element } from "../table/element.js";
import { observeCriteria, resetCriteria } from "./address.js";
import { button } from "./button.js";
import { criterionText } from "./criterionText.js";
import type { ParameterWords } from "./parameterWords.js";

/**
 * One line that says which parameters differ from the study's own, and a button that resets them. It follows the
 * address by itself.
 *
 * @example display(criteriaLine(parameters, parameterWords));
 */
export function criteriaLine(parameters: CriteriaParameters, words: ParameterWords): HTMLParagraphElement {
  const line = element("p", { class: "criteria-line", tabindex: "-1" });
  const reset = button("criteria-line-reset", words.resetAll, () => {
    resetCriteria(parameters);
    line.focus(); // the button is gone, and the keyboard would start anew at the top of the page
  });
  observeCriteria(parameters)((criteria) => {
    const changed = differing(parameters, criteria).length > 0;
    line.toggleAttribute("data-changed", changed);
    line.replaceChildren(criteriaSentence(parameters, criteria, words), ...(changed ? [" ", reset] : []));
  });
  return line;
}

/**
 * The line's sentence.
 *
 * @example criteriaSentence(parameters, study.criteria, parameterWords) // "Semua parameter sesuai dengan penelitian."
 */
export function criteriaSentence(parameters: CriteriaParameters, criteria: Criteria, words: ParameterWords): string {
  const changes = differing(parameters, criteria).map((key) => {
    const text = (value: string | number) => criterionText(parameters, key, value, words);
    return words.change(words.name[key], text(criteria[key]), text(parameters[key].default));
  });
  return changes.length === 0 ? words.unchanged : words.changed(changes);
}
