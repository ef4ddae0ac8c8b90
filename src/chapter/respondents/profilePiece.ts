import type { Results } from "../../analysis/results/analyse.js";
import { figureElement } from "../../document/figure/figureElement.js";
import { markedSentences } from "../../document/markedSentences.js";
import { isMarked, type Piece } from "../../document/piece.js";
import { element } from "../../document/table/element.js";
import type { Rendering } from "../../document/table/rendering.js";
import type { Characteristic } from "../../study/study.js";
import { characteristicComposition } from "./composition.js";
import { profileFigure } from "./profileFigure.js";
import type { RespondentsWords } from "./words.js";

/** A characteristic of the respondents: its chart and reading. */
export function profilePiece(
  results: Results,
  characteristic: Characteristic,
  texts: RespondentsWords,
  rendering: Rendering,
): Piece {
  const figure = profileFigure(results, characteristic, texts);
  const reading = texts.profile(characteristic.name, characteristicComposition(characteristic, results.respondents.n));
  const build = () =>
    element(
      "div",
      {},
      figureElement(figure, rendering),
      markedSentences(element("p", { class: "reading" }, reading), `profile/${characteristic.code}`, rendering),
    );
  return { key: figure.id, shows: [figure, reading, isMarked(rendering)], build };
}
