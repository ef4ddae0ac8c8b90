import type { Results } from "../analysis/results/analyse.js";
import type { Section } from "../chapter/exhibit/section.js";
import { criteriaPanel } from "../reader/criteriaPanel.js";
import type { SingleKey } from "../study/parameters.js";
import { type FrameWords, type MarksOf, type OpenedPage, opened, type PageFiles, type SectionNames } from "./opened.js";
import { pageDrawing } from "./pageDrawing.js";

/** A page that follows criteria, too. */
export interface SteeredPage<Facts, Own extends Results, Also, Sentence extends string, Name extends string>
  extends OpenedPage<Facts, Own, Also, Sentence, Name> {
  /** Controls of criteria. */
  readonly criteria: (...keys: readonly SingleKey[]) => HTMLElement;
}

/**
 * Opens the page of a section: loads what it reads, follows the reader, and says and shows what its cells ask for.
 *
 * @param code Of the page's address, where the section has a page each.
 * @param marks What marks what was printed otherwise, on a page that has it.
 * @throws Error where the section reads a file that the page does not name
 * @example
 * const page = await openPage(summarySection, summary, frame, { results: FileAttachment("data/results.json"), rescoring, answers });
 * const seen = Generators.observe(page.observe);
 * const { say, show } = page.at(seen); // in a cell of its own
 */
export async function openPage<
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
  marks?: MarksOf,
): Promise<SteeredPage<Facts, Own, Also, Sentence, Exhibit | Other>> {
  const page = await opened(section, words, frame, files, code, { draw: pageDrawing(), ...(marks && { marks }) });
  return { ...page, criteria: (...keys) => criteriaPanel(page.live.parameters, keys, frame.parameters) };
}
