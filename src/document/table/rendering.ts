import type { DocumentWords } from "./documentWords.js";
import type { Table } from "./table.js";

/** What a renderer must know besides the model. */
export interface Rendering {
  readonly words: DocumentWords;
  /** From the page to the site's root, with a slash at its end: `./`, or `../` for a page in a folder. */
  readonly root: string;
  /** Puts what a publication printed otherwise beside what is shown, where a reader asks for it. */
  readonly printed?: PrintedRendering;
}

export interface PrintedRendering {
  /** The table with marks in its cells. `id` is that of the table or figure. */
  table(id: string, table: Table): Table;
  /** Notes on what the sentences about a table or figure say otherwise; by its key in the chapter. */
  sentences(key: string): HTMLElement[];
  /** A sentence with what is said otherwise of the tables and figures that it speaks for. */
  noted(sentence: string, keys: readonly string[]): string | Node;
  /** What is said otherwise of tables and figures that no sentence speaks for. */
  notes(keys: readonly string[]): HTMLElement | undefined;
}
