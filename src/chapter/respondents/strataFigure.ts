import type { Results } from "../../analysis/results/analyse.js";
import type { Figure } from "../../document/figure/figure.js";
import { inLanguage } from "../../study/inLanguage.js";
import { frame } from "../exhibit/frame.js";
import { compositionFigure } from "./compositionFigure.js";
import type { StrataComposition } from "./strataComposition.js";
import type { RespondentsWords } from "./words.js";

/** The respondents by stratum. */
export function strataFigure({ study }: Results, strata: StrataComposition, texts: RespondentsWords): Figure {
  const of = inLanguage(study.sampling.stratum, texts.language);
  return compositionFigure({ ...frame(study, "strata-chart", texts), caption: texts.caption(of), of }, strata, texts);
}
