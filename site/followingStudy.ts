import { loadStudy } from "../loaders/loadStudy.js";
import { type DescribedStudy, handedStudy } from "./handed.js";

/** Milliseconds for which a reading counts as new: less than a person needs to save twice. */
const FRESH = 300;

/**
 * The study as its files are when asked, for a preview that outlives many versions of them; in a build, as the build
 * handed it over.
 *
 * @param folder The study's folder.
 * @returns The study; while its files have a problem, as it was before. Throws DataError if it never could be read.
 */
export function followingStudy(folder: string): () => DescribedStudy {
  const handed = handedStudy();
  if (handed) return () => handed;
  let described = read(folder);
  let since = Date.now();
  return () => {
    if (Date.now() - since > FRESH) {
      try {
        described = read(folder);
      } catch {
        // the loaders say what is wrong where it shows: in the page and in the terminal
      }
      since = Date.now();
    }
    return described;
  };
}

function read(folder: string): DescribedStudy {
  const { study } = loadStudy(folder, { printed: false });
  return { study, respondents: study.answers.respondents.length };
}
