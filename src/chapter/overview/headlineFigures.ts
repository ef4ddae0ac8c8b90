import { element } from "../../document/table/element.js";
import { isMissing } from "../../statistics/outcome.js";
import { inLanguage } from "../../study/inLanguage.js";
import type { Headlines } from "./headlines.js";
import type { OverviewWords } from "./words.js";

/** The handful of numbers that the first page opens with, each over what it is. */
export function headlineFigures(
  { respondents, items, sampling, variables, hypotheses }: Headlines,
  texts: OverviewWords,
): HTMLElement {
  const reached = sampling ? texts.respondentsOf(sampling.population) : texts.itemsAsked(items);
  const means = variables.flatMap(({ name, mean }) =>
    isMissing(mean) ? [] : [headline(texts.number(mean), texts.meanOf(inLanguage(name, texts.language)))],
  );
  const correlations = hypotheses.flatMap(({ result: { correlation }, from, to }) =>
    isMissing(correlation)
      ? []
      : [
          headline(
            texts.number(correlation.coefficient, 3),
            texts.correlation(inLanguage(from, texts.language), inLanguage(to, texts.language)),
          ),
        ],
  );
  return element(
    "dl",
    { class: "headline" },
    headline(texts.integer(respondents), `${texts.respondents} ${reached}`),
    ...means,
    ...correlations,
  );
}

function headline(number: string, caption: string): HTMLElement {
  return element("div", {}, element("dt", {}, caption), element("dd", {}, number));
}
