import type { Results } from "../../analysis/results/analyse.js";
import type { Scatter } from "../../analysis/results/scatter.js";
import { relationElement } from "../../document/figure/relationElement.js";
import { markedSentences } from "../../document/markedSentences.js";
import { paragraphs } from "../../document/paragraphs.js";
import { isMarked, type Piece } from "../../document/piece.js";
import { element } from "../../document/table/element.js";
import type { Rendering } from "../../document/table/rendering.js";
import { tableElement } from "../../document/table/tableElement.js";
import { pairOf } from "../../reproduce/recipe.js";
import { reproduction } from "../../reproduce/reproduction.js";
import { inLanguage } from "../../study/inLanguage.js";
import { correlationTable } from "./correlationTable.js";
import type { HypothesisReading } from "./hypothesisReading.js";
import { scatterFigure } from "./scatterFigure.js";
import { testFormula } from "./testFormula.js";
import type { HypothesisWords } from "./words.js";

/**
 * Every hypothesis with its statement, correlation table, test and decision, the code that repeats it, and every
 * respondent.
 */
export function hypothesisPieces(
  results: Results & { readonly scatters: readonly Scatter[] },
  readings: readonly HypothesisReading[],
  texts: HypothesisWords,
  rendering: Rendering,
): Piece[] {
  const { scoring, scatters } = results;
  return readings.map((reading) => ({
    key: fragment(reading, texts),
    shows: [reading, scoring, scatters, isMarked(rendering)],
    build: () => hypothesisSection(results, reading, texts, rendering),
  }));
}

function hypothesisSection(
  results: Parameters<typeof hypothesisPieces>[0],
  reading: HypothesisReading,
  texts: HypothesisWords,
  rendering: Rendering,
): HTMLElement {
  const { study, scoring } = results;
  const { id } = reading.hypothesis;
  const table = correlationTable(results, reading.result, texts);
  const formula = testFormula(reading.result, texts);
  return element(
    "section",
    { class: "hypothesis" },
    element("h2", { id: fragment(reading, texts) }, texts.heading(reading)),
    statement(reading, texts),
    tableElement(table, rendering),
    markedSentences(element("p", {}, texts.correlation(reading)), `correlation/${id}`, rendering),
    ...(formula ? [formula] : []),
    element("p", { class: "verdict" }, texts.decision(reading)),
    paragraphs([texts.strengthOf(reading), texts.interval(reading), texts.shared(reading)]),
    reproduction(
      { study, scoring, criteria: reading.criteria },
      { kind: "correlations", pairs: [pairOf(reading.result)] },
      texts.reproduce,
    ),
    ...seen(results, id, table, texts, rendering),
  );
}

function fragment({ hypothesis }: HypothesisReading, { addresses }: HypothesisWords): string {
  return `${addresses.hypothesis}-${hypothesis.id.toLowerCase()}`;
}

/** The respondents of a hypothesis, and a way back to its table; or why they are not shown. */
function seen(
  results: Parameters<typeof hypothesisPieces>[0],
  hypothesis: string,
  table: { readonly id: string; readonly label: string },
  texts: HypothesisWords,
  rendering: Rendering,
): HTMLElement[] {
  const scatter = results.scatters.find(({ id }) => id === hypothesis);
  if (!scatter) return [element("p", {}, texts.noScatter)];
  const link = element("a", { href: `#${table.id}` }, table.label);
  return [
    relationElement(scatterFigure(results, scatter, texts), rendering),
    element("p", {}, `${texts.seeTable} `, link, "."),
  ];
}

function statement({ hypothesis }: HypothesisReading, texts: HypothesisWords): HTMLElement {
  const line = (label: string, words: string) => element("li", {}, element("b", {}, label), ` ${words}.`);
  return element(
    "ul",
    {},
    line(texts.nullLabel, inLanguage(hypothesis.null, texts.language)),
    line(texts.alternativeLabel, inLanguage(hypothesis.alternative, texts.language)),
  );
}
