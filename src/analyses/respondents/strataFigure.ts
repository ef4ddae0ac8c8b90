import type { Figure } from "../../figure/figure.js";
import { inLanguage } from "../../study/inLanguage.js";
import type { RespondentsTexts } from "../../texts/id/respondents.js";
import type { Results } from "../analyse.js";
import { frame } from "../frame.js";
import { compositionFigure } from "./compositionFigure.js";
import type { StrataComposition } from "./strataComposition.js";

/** The respondents by stratum. */
export function strataFigure({ study }: Results, strata: StrataComposition, texts: RespondentsTexts): Figure {
  const of = inLanguage(study.sampling.stratum, texts.language);
  return compositionFigure({ ...frame(study, "strata-chart", texts), caption: texts.caption(of), of }, strata, texts);
}
