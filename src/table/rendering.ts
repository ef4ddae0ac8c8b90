import type { DocumentWords } from "./documentWords.js";

/** What a renderer must know besides the model. */
export interface Rendering {
  readonly words: DocumentWords;
  /** From the page to the site's root, with a slash at its end: `./`, or `../` for a page in a folder. */
  readonly root: string;
}
