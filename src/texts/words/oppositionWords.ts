import type { OpposedScale } from "../../analysis/conclusions/opposedScales.js";

/** Words on items that run against each other. */
export interface OppositionWords {
  /** What runs against what, what turning which items round would do, and what to look at. */
  sentence(scale: OpposedScale): string;
  /** The negative numbers, as a clause. */
  found(scale: OpposedScale): string;
  /** What turning items round would do, and what to look at before it is done. */
  remedy(scale: OpposedScale): string;
  readonly expected: string;
  /** Beside a negative alpha, a negative standardized alpha, and a negative item-rest correlation. */
  readonly alphaNote: string;
  readonly standardizedNote: string;
  readonly restNote: string;
}
