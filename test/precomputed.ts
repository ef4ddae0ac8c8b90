import { comparisons } from "../site/reference/comparisons/comparisons.js";
import { sensitivity } from "../src/analyses/sensitivity/sensitivity.js";
import { verify } from "../src/analyses/verification/verify.js";
import type { Precomputed } from "../src/chapter.js";
import type { Study } from "../src/study/study.js";

const verification = verify(comparisons());

/** What a build of a study computes once, whatever a reader's parameters. */
export function precomputedOf(study: Study): Precomputed {
  return { sensitivity: sensitivity(study), verification };
}
