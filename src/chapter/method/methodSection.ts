import type { Results } from "../../analysis/results/analyse.js";
import { listing } from "../../document/listing.js";
import { paragraphs } from "../../document/paragraphs.js";
import { elementPiece } from "../../document/piece.js";
import { inLanguage } from "../../study/inLanguage.js";
import { partsOf } from "../../study/parts.js";
import { criticalTauFormula } from "../exhibit/criticalTau.js";
import type { Section } from "../exhibit/section.js";
import { kendallIntervalFormula, kendallVarianceFormula } from "./kendallFormulas.js";
import { keyingReading } from "./keyingReading.js";
import { lookupPartings } from "./lookupPartings.js";
import { studySources } from "./studySources.js";
import type { MethodWords } from "./words.js";

/** How everything is computed, and by which of the study's rules. */
export const methodSection = {
  outline: { name: "method" },
  reads: async (ask) => ({ own: await ask("results"), also: {} }),
  facts: () => undefined,
  sentences: {
    data: ({ study, results, words }) => words.data(study, results.respondents),
    blanks: ({ study, results, words }) => words.blanks(study, results.respondents),
    keying: ({ study, words }) => words.keying(keyingReading(study)),
    pilot: ({ study, words }) => words.pilot(study),
    warnings: ({ study, words }) => words.warnings(study),
    halfway: ({ words }) => words.exactNumber(1.005),
    halfwayRounded: ({ words }) => words.number(1.005),
    smallestP: ({ words }) => words.exactNumber(0.001),
    sampleSize: ({ study, words }) => words.sampleSize(study),
    design: ({ study, words }) => words.design(study),
    coefficient: ({ study, words }) => words.coefficient(study),
    test: ({ study, words }) => (partsOf(study).hypotheses ? words.test(study) : ""),
    significance: ({ study, words }) => words.significance(study),
    validity: ({ study, words }) => words.validity(study),
    reliability: ({ study, words }) => words.reliability(study),
  },
  exhibits: {},
  pieces: {
    "data-of-the-study": ({ study, words }) => {
      const own = study.texts["data"];
      return elementPiece("data", paragraphs(own ? [inLanguage(own, words.language)] : []));
    },
    warnings: ({ study, words }) =>
      elementPiece("warnings", listing(study.warnings.map((one) => inLanguage(one, words.language)))),
    lookups: ({ study, words }) => elementPiece("lookups", listing(study.bandSets.map(words.lookup))),
    partings: ({ results, words }) => elementPiece("partings", listing(lookupPartings(results).map(words.parting))),
    "kendall-variance": ({ words }) => elementPiece("kendall-variance", kendallVarianceFormula(words)),
    "kendall-interval": ({ words }) => elementPiece("kendall-interval", kendallIntervalFormula(words)),
    "critical-tau": () => elementPiece("critical-tau", criticalTauFormula()),
    sources: ({ study, words }) => {
      const sources = studySources(study);
      return [
        elementPiece("own-sources", paragraphs(sources.length > 0 ? [words.ownSources] : [])),
        elementPiece("sources", listing(sources.map(words.source))),
      ];
    },
  },
} satisfies Section<MethodWords, undefined, Results>;
