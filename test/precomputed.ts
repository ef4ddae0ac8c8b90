import { comparisons } from "../site/reference/comparisons/comparisons.js";
import { sensitivityOf } from "../src/analysis/results/sensitivity.js";
import { verify } from "../src/analysis/results/verify.js";
import type { Precomputed } from "../src/chapter/chapter.js";
import type { Study } from "../src/study/study.js";

const verification = verify(comparisons());

/** What a build of a study computes once, whatever a reader's parameters. */
export function precomputedOf(study: Study): Precomputed {
  return { sensitivity: sensitivityOf(study), verification };
}
