import type { ParameterWords } from "../inputs/parameterWords.js";
import { element } from "../table/element.js";
import type { LiveReport } from "./liveReport.js";

/** A sentence for a study that nobody has answered yet; otherwise nothing. */
export function answersNotice({ observe }: LiveReport, words: ParameterWords): HTMLElement {
  const box = element("div", { class: "notice" });
  observe(({ results }) => {
    box.replaceChildren(...(results.respondents.n === 0 ? [element("p", { class: "warning" }, words.noAnswers)] : []));
  });
  return box;
}
