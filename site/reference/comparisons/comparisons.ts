import type { Check } from "../../../src/analysis/results/verify.js";
import { correlations } from "./correlations.js";
import { describing } from "./describing.js";
import { distributionsOfTests } from "./distributions.js";
import { exactTests } from "./exact.js";
import { resamples } from "./resamples.js";
import { scalesOfItems } from "./scales.js";

/** Every statistic of the report, recomputed from what its references were computed from. */
export function comparisons(): Check[] {
  return [...describing(), ...correlations(), ...exactTests(), ...resamples(), ...scalesOfItems(), ...distributionsOfTests()];
}
