import type { Piece } from "../../document/piece.js";
import type { Reproduced } from "../../reproduce/recipe.js";
import { type Repeated, reproduction } from "../../reproduce/reproduction.js";
import type { ReproduceWords } from "../../reproduce/words.js";
import { inLanguage } from "../../study/inLanguage.js";
import { scalesOf } from "../../study/scales.js";

/** The code that repeats the item-total correlations of each variable. */
export function validityReproductions(by: Repeated, texts: ReproduceWords): Piece[] {
  return named(by, texts, ({ kind }) => kind === "variable").map(({ code, name }) =>
    piece(by, { kind: "validity", variable: code }, texts, name),
  );
}

/** The code that repeats alpha and omega of each variable and dimension. */
export function reliabilityReproductions(by: Repeated, texts: ReproduceWords): Piece[] {
  return named(by, texts, () => true).map(({ code, name }) =>
    piece(by, { kind: "reliability", scale: code }, texts, name),
  );
}

function piece(by: Repeated, test: Reproduced, texts: ReproduceWords, name: string): Piece {
  return {
    key: JSON.stringify(test),
    shows: [by.scoring, by.criteria],
    build: () => reproduction(by, test, texts, name),
  };
}

/** Scales with two items or more: of fewer there is nothing to repeat. A code that both have is the variable's. */
function named(
  { study, scoring }: Repeated,
  texts: ReproduceWords,
  wanted: (scale: ReturnType<typeof scalesOf>[number]) => boolean,
) {
  const scales = scalesOf(study, scoring.leftOut).filter((scale) => scale.items.length > 1 && wanted(scale));
  return [
    ...new Map(scales.map(({ code, name }) => [code, { code, name: inLanguage(name, texts.language) }])).values(),
  ];
}
