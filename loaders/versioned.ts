import type { Study } from "../src/study/study.js";
import { sha256 } from "./sha256.js";

/**
 * A study that publishes results alone, with a version that tells nothing more: over the files, it would confirm any
 * guess at what is withheld. So it is over what is published of the study and its number of respondents. Answers may
 * change without it.
 *
 * @example versioned(withhold(study)).data.version // "3f2a91c0"
 */
export function versioned(study: Study): Study {
  if (study.publish === "answers") return study;
  const { answers, data, ...description } = study;
  const told = JSON.stringify({
    description,
    paths: data.files.map(({ path }) => path),
    respondents: answers.respondents.length,
  });
  return { ...study, data: { ...data, version: sha256(told).slice(0, 8) } };
}
