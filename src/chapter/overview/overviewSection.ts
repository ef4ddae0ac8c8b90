import { conclude } from "../../analysis/conclusions/conclude.js";
import type { Results } from "../../analysis/results/analyse.js";
import { paragraphs } from "../../document/paragraphs.js";
import { elementPiece } from "../../document/piece.js";
import { inLanguage } from "../../study/inLanguage.js";
import type { StudyDescription } from "../../study/study.js";
import type { Section } from "../exhibit/section.js";
import { contents } from "./contents.js";
import { headlineFigures } from "./headlineFigures.js";
import { type Headlines, headlines } from "./headlines.js";
import type { OverviewWords } from "./words.js";

/** The first page: what was found, in a few numbers and sentences, and where all of it stands. */
export const overviewSection = {
  outline: { name: "overview" },
  reads: async (ask) => ({ own: await ask("results"), also: { background: await ask("background") } }),
  facts: ({ results, criteria }) => headlines(results, conclude(results, criteria)),
  sentences: { title: ({ study, words }) => inLanguage(study.title, words.language) },
  exhibits: {},
  pieces: {
    opening: ({ study, words }) => elementPiece("opening", paragraphs(words.opening(study), "lead")),
    headlines: ({ facts, words }) => elementPiece("headlines", headlineFigures(facts, words)),
    findings: ({ facts, words }) => {
      const sentences = [
        words.sample(facts),
        ...facts.variables.map(words.variable),
        ...facts.hypotheses.map(words.hypothesis),
      ];
      return elementPiece("findings", paragraphs(sentences));
    },
    background: ({ also, words }) => elementPiece("background", paragraphs(words.background(also.background))),
    contents: ({ study, words }, { root }) => elementPiece("contents", contents(study, words, root)),
  },
} satisfies Section<OverviewWords, Headlines, Results, { readonly background: Pick<StudyDescription, "texts"> }>;
