import type { Results } from "../analyses/analyse.js";
import { characteristicComposition } from "../analyses/respondents/composition.js";
import { profileFigure } from "../analyses/respondents/profileFigure.js";
import { figureElement } from "../figure/figureElement.js";
import type { Characteristic } from "../study/study.js";
import { element } from "../table/element.js";
import type { Rendering } from "../table/rendering.js";
import type { RespondentsTexts } from "../texts/id/respondents.js";
import { isMarked, type Piece } from "./drawing.js";
import { markedSentences } from "./markedSentences.js";

/** A characteristic of the respondents: its chart and reading. */
export function profilePiece(results: Results, characteristic: Characteristic, texts: RespondentsTexts, rendering: Rendering): Piece {
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
