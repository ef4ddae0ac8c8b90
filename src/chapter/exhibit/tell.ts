import type { Results } from "../../analysis/results/analyse.js";
import type { Piece } from "../../document/piece.js";
import type { Rendering } from "../../document/table/rendering.js";
import { partedKey } from "../../outline/outline.js";
import { byName } from "../../study/lookups.js";
import type { Exhibit, Moment, Section, ToldSection } from "./section.js";

/** All that a section's sentences, tables, figures and pieces are made of, at a moment. */
export function tell<Words, Facts, Own extends Results, Also>(
  section: Section<Words, Facts, Own, Also>,
  moment: Moment<Own, Also>,
  words: Words,
): ToldSection<Words, Facts, Own, Also> {
  return { ...moment, study: moment.results.study, words, facts: section.facts(moment, words) };
}

/** A page of a section at a moment, whole. */
export interface ToldPage {
  /** The table or figure of a key. */
  readonly exhibit: (key: string) => Exhibit;
  readonly sentences: () => readonly string[];
  /** What is no table or figure by itself; tables and figures may stand in it. */
  readonly pieces: (rendering: Rendering) => readonly Piece[];
}

/** What makes the pages of a section, given its words. */
export function pageMaker<Words, Facts, Own extends Results, Also>(
  section: Section<Words, Facts, Own, Also>,
  words: Words,
): (moment: Moment<Own, Also>) => ToldPage {
  return (moment) => {
    const told = tell(section, moment, words);
    return {
      exhibit: (key) => {
        const [name, code] = partedKey(key);
        return byName(section.exhibits, name).build(told, code);
      },
      sentences: () => Object.values(section.sentences).map((sentence) => sentence(told)),
      pieces: (rendering) =>
        Object.values(section.pieces)
          .flatMap((piece) => piece(told, rendering))
          .filter((piece) => piece !== undefined),
    };
  };
}
