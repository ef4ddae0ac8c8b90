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

/** Folders to write into; both are there. */
export interface Folders {
  readonly site: string;
  /** The folder of the site for files that readers take away. */
  readonly downloads: string;
}

/** Writes one form of a chapter. All but the last, of the pages, leave the chapter as it is. */
export type Writer = (folders: Folders, chapter: EvaluatedChapter) => void | Promise<void>;
