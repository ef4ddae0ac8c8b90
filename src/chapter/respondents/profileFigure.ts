import type { Results } from "../../analysis/results/analyse.js";
import type { Figure } from "../../document/figure/figure.js";
import { inLanguage } from "../../study/inLanguage.js";
import type { Characteristic } from "../../study/study.js";
import { frame } from "../exhibit/frame.js";
import { characteristicComposition } from "./composition.js";
import { compositionFigure } from "./compositionFigure.js";
import type { RespondentsWords } from "./words.js";

/** The respondents by a characteristic. */
export function profileFigure(
  { study, respondents }: Results,
  characteristic: Characteristic,
  texts: RespondentsWords,
): Figure {
  const of = inLanguage(characteristic.name, texts.language);
  const heading = { ...frame(study, `profile/${characteristic.code}`, texts), caption: texts.caption(of), of };
  return compositionFigure(heading, characteristicComposition(characteristic, respondents.n), texts);
}
