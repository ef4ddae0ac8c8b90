import type { Results } from "../analyses/analyse.js";
import { correlationTable } from "../analyses/hypothesis/correlationTable.js";
import type { HypothesisReading } from "../analyses/hypothesis/hypothesisReading.js";
import { testFormula } from "../analyses/hypothesis/testFormula.js";
import { inLanguage } from "../study/inLanguage.js";
import { element } from "../table/element.js";
import type { Rendering } from "../table/rendering.js";
import { tableElement } from "../table/tableElement.js";
import type { HypothesisTexts } from "../texts/id/hypothesis.js";
import { markedSentences } from "./markedSentences.js";
import { paragraphs } from "./paragraphs.js";

/** Every hypothesis with its statement, correlation table, test and decision. */
export function hypothesisSections(
  results: Results,
  readings: readonly HypothesisReading[],
  texts: HypothesisTexts,
  rendering: Rendering,
): HTMLElement[] {
  return readings.map((reading) => {
    const formula = testFormula(reading.result, texts);
    return element(
      "section",
      { class: "hypothesis" },
      element("h2", { id: `hipotesis-${reading.hypothesis.id.toLowerCase()}` }, texts.heading(reading)),
      statement(reading, texts),
      tableElement(correlationTable(results, reading.result, texts), rendering),
      markedSentences(element("p", {}, texts.correlation(reading)), `correlation/${reading.hypothesis.id}`, rendering),
      ...(formula ? [formula] : []),
      element("p", { class: "verdict" }, texts.decision(reading)),
      paragraphs([texts.strengthOf(reading), texts.interval(reading), texts.shared(reading)]),
    );
  });
}

function statement({ hypothesis }: HypothesisReading, texts: HypothesisTexts): HTMLElement {
  const line = (label: string, words: string) => element("li", {}, element("b", {}, label), ` ${words}.`);
  return element(
    "ul",
    {},
    line(texts.nullLabel, inLanguage(hypothesis.null, texts.language)),
    line(texts.alternativeLabel, inLanguage(hypothesis.alternative, texts.language)),
  );
}
