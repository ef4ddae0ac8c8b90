import type { Results } from "../../analysis/results/analyse.js";
import { elementPiece } from "../../document/piece.js";
import type { Section } from "../exhibit/section.js";
import { glossaryList } from "./glossaryList.js";
import type { GlossaryWords } from "./words.js";

/** What every statistic means; headings of tables lead here. */
export const glossarySection = {
  outline: { name: "glossary" },
  reads: async (ask) => ({ own: await ask("results"), also: {} }),
  facts: () => undefined,
  sentences: {},
  exhibits: {},
  pieces: { statistics: ({ words }) => elementPiece("statistics", glossaryList(words)) },
} satisfies Section<GlossaryWords, undefined, Results>;
