import type { DataChanges } from "../../chapter/changes/dataChanges.js";

/** What a build says of the one before it. */
export interface DataChangesWords {
  /** What moved since, as lines: who came, went or answers otherwise, then what that did to the numbers. */
  lines(changes: DataChanges): string[];
  /** That build was kept by another version of this program. */
  readonly incomparable: string;
}
