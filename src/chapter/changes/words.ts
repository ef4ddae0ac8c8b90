import type { Move } from "./moves.js";

/** Sentences on what another scoring changed. */
export interface MovesWords {
  sentence(move: Move): string;
}
