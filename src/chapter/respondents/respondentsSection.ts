import type { Results } from "../../analysis/results/analyse.js";
import { figureElement } from "../../document/figure/figureElement.js";
import { tableElement } from "../../document/table/tableElement.js";
import { respondentsOutline } from "../../outline/respondents.js";
import { characteristic } from "../../study/lookups.js";
import type { Checked } from "../exhibit/pageData.js";
import { exhibited, type Section } from "../exhibit/section.js";
import { profileFigure } from "./profileFigure.js";
import { profilePiece } from "./profilePiece.js";
import { profileReading } from "./profileReading.js";
import { type StrataComposition, strataComposition } from "./strataComposition.js";
import { strataFigure } from "./strataFigure.js";
import { strataTable } from "./strataTable.js";
import type { RespondentsWords } from "./words.js";

/** Who answered: by stratum, where the study has a population, and by characteristic. */
export const respondentsSection = {
  outline: respondentsOutline,
  reads: async (ask) => ({ own: await ask("results"), also: { checked: await ask("quality") } }),
  facts: ({ results }) => strataComposition(results),
  sentences: {
    introduction: ({ results, also, words }) => words.introduction(results.respondents, also.checked),
    strataHeading: ({ study, words }) => words.strataHeading(study.sampling.stratum),
    strata: ({ study, facts, words }) => words.strata(study.sampling.stratum, facts),
    profileIntroduction: ({ study, words }) => words.profileIntroduction(profileReading(study)),
  },
  exhibits: {
    strata: exhibited(tableElement, ({ results, facts, words }) => strataTable(results, facts!, words)),
    "strata-chart": exhibited(figureElement, ({ results, facts, words }) => strataFigure(results, facts!, words)),
    profile: exhibited(figureElement, ({ results, study, words }, code) =>
      profileFigure(results, characteristic(study, code), words),
    ),
  },
  pieces: {
    characteristics: ({ results, study, words }, rendering) =>
      study.profile.map((one) => profilePiece(results, one, words, rendering)),
  },
} satisfies Section<RespondentsWords, StrataComposition | undefined, Results, { readonly checked: Checked }>;
