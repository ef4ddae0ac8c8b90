import type { ChapterExhibit } from "../../src/chapter/chapter.js";
import type { PageCell } from "../cell.js";
import type { EvaluatedStudy } from "../pageData/evaluateStudy.js";

/** A page with what its cells displayed, as a reader without scripts has it. */
export interface EvaluatedPage {
  readonly document: Document;
  readonly cells: readonly PageCell[];
}

/** A chapter as a build evaluated it, by the study's own criteria. */
export interface EvaluatedChapter {
  readonly evaluated: EvaluatedStudy;
  /** By their paths in the site: `variabel/x.html`. */
  readonly pages: ReadonlyMap<string, EvaluatedPage>;
  /** Every table and figure in order, as data. */
  readonly exhibits: readonly ChapterExhibit[];
}

/** Puts one form of a chapter into the folder of its site, and leaves the chapter as it is. */
export type Writer = (site: string, chapter: EvaluatedChapter) => void | Promise<void>;
