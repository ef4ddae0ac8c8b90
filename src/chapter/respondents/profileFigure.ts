import type { Results } from "../../analysis/results/analyse.js";
import type { Figure } from "../../document/figure/figure.js";
import { inLanguage } from "../../study/inLanguage.js";
import type { Characteristic } from "../../study/study.js";
import type { RespondentsTexts } from "../../texts/id/respondents.js";
import { frame } from "../exhibit/frame.js";
import { characteristicComposition } from "./composition.js";
import { compositionFigure } from "./compositionFigure.js";

/** The respondents by a characteristic. */
export function profileFigure({ study, respondents }: Results, characteristic: Characteristic, texts: RespondentsTexts): Figure {
  const of = inLanguage(characteristic.name, texts.language);
  const heading = { ...frame(study, `profile/${characteristic.code}`, texts), caption: texts.caption(of), of };
  return compositionFigure(heading, characteristicComposition(characteristic, respondents.n), texts);
}
