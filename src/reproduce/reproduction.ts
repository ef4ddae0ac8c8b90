import { element } from "../document/table/element.js";
import type { Scoring } from "../study/scoring.js";
import type { Criteria, StudyDescription } from "../study/study.js";
import { rCode } from "./rCode.js";
import type { Reproduced } from "./recipe.js";
import { spssSyntax } from "./spssSyntax.js";
import type { ReproduceWords } from "./words.js";

/** What is to be repeated, by which scoring and criteria. */
export interface Repeated {
  readonly study: StudyDescription;
  readonly scoring: Scoring;
  readonly criteria: Criteria;
}

/**
 * The code that repeats a test in other programs, folded away.
 *
 * @param name What is repeated, where it is not the test above.
 */
export function reproduction(
  { study, scoring, criteria }: Repeated,
  test: Reproduced,
  texts: ReproduceWords,
  name?: string,
): HTMLDetailsElement {
  return element(
    "details",
    { class: "reproduction" },
    element("summary", {}, name === undefined ? texts.summary : `${texts.summary}: ${name}`),
    ...codeBlock(texts.programs.spss, spssSyntax(study, scoring, criteria, test, texts), texts),
    ...codeBlock(texts.programs.r, rCode(study, scoring, criteria, test, texts), texts),
  );
}

function codeBlock(name: string, code: string, texts: ReproduceWords): HTMLElement[] {
  const block = element("pre", { tabindex: "0", role: "region", "aria-label": name }, element("code", {}, code));
  return [
    element("div", { class: "program" }, element("p", {}, element("b", {}, name)), ...copying(name, code, texts)),
    block,
  ];
}

/**
 * A button only where it can copy: a page without scripts, and one that is read over an unsafe connection, has the text
 * to select.
 */
function copying(name: string, code: string, texts: ReproduceWords): HTMLElement[] {
  if (!globalThis.navigator?.clipboard) return [];
  const copy = element("button", { type: "button", "aria-label": `${texts.copy}: ${name}` }, texts.copy);
  copy.onclick = ({ currentTarget }) => {
    const state = (currentTarget as Element).nextElementSibling!;
    navigator.clipboard.writeText(code).then(
      () => state.replaceChildren(texts.copied),
      () => state.replaceChildren(texts.notCopied),
    );
  };
  return [copy, element("output")];
}
