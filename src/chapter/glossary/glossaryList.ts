import { element } from "../../document/table/element.js";
import { CATALOGUE, STATISTICS, type Statistic } from "../../statistics/catalogue.js";
import type { GlossaryWords } from "./words.js";

/**
 * Every statistic in the order of the alphabet: what it means, which variant is computed and who it is from. Headings
 * of tables link here.
 */
export function glossaryList(texts: GlossaryWords): HTMLElement {
  const ordered = [...STATISTICS].sort((a, b) => texts.name(a).localeCompare(texts.name(b), texts.language));
  return element("div", { class: "glossary" }, ...ordered.map((statistic) => entry(statistic, texts)));
}

function entry(statistic: Statistic, texts: GlossaryWords): HTMLElement {
  return element(
    "section",
    {},
    element("h2", { id: texts.terms[statistic] }, texts.name(statistic)),
    element("p", {}, texts.meaning(statistic)),
    element("p", { class: "note" }, `${texts.variant(statistic)} ${texts.source(CATALOGUE[statistic].sources)}`),
  );
}
