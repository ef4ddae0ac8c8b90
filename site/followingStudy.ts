import { loadBuilt } from "../loaders/loadBuilt.js";
import type { Study } from "../src/study/study.js";

/** Milliseconds for which a reading counts as new: less than a person needs to save twice. */
const FRESH = 300;

/**
 * The study as its files are when asked, for a preview that outlives many versions of them.
 *
 * @param folder The study's folder.
 * @param outlives Whether it does: a build reads the study once.
 * @returns The study; while its files have a problem, as it was before. Throws DataError if it never could be read.
 */
export function followingStudy(folder: string, outlives: boolean): () => Study {
  let { study } = loadBuilt(folder);
  let read = Date.now();
  return () => {
    if (outlives && Date.now() - read > FRESH) {
      try {
        ({ study } = loadBuilt(folder));
      } catch {
        // the loaders say what is wrong where it shows: in the page and in the terminal
      }
      read = Date.now();
    }
    return study;
  };
}
