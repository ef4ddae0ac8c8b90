import type { Results } from "../analysis/results/analyse.js";
import type { Section } from "../chapter/exhibit/section.js";
import { type FrameWords, type OpenedPage, opened, type PageFiles, type SectionNames } from "./opened.js";
import type { Draw } from "./pageDrawing.js";

/**
 * Opens a page that has hardly anything to draw anew: as openPage, without controls of criteria.
 *
 * @example
 * const page = await openPlainPage(glossarySection, glossary, frame, { results: FileAttachment("data/results.json"), rescoring, answers });
 * const { show } = page.at(page.byStudy); // a page that follows no parameter
 */
export function openPlainPage<
  Words,
  Facts,
  Own extends Results,
  Also,
  Sentence extends string,
  Exhibit extends string,
  Other extends string,
>(
  section: Section<Words, Facts, Own, Also> & SectionNames<Sentence, Exhibit, Other>,
  words: Words,
  frame: FrameWords,
  files: PageFiles,
  code = "",
): Promise<OpenedPage<Facts, Own, Also, Sentence, Exhibit | Other>> {
  return opened(section, words, frame, files, code, { draw: anew });
}

const anew: Draw = (display, ...pieces) => {
  for (const piece of pieces) if (piece) display(piece.build());
};
