import { describeProblems } from "./describeProblems.js";
import type { Problem } from "./problem.js";

/**
 * Thrown when a study cannot be read; holds every problem of the run, warnings included, and says them in its message.
 */
export class DataError extends Error {
  override readonly name = "DataError";

  /** @param further how many more problems were found but not kept */
  constructor(
    readonly problems: readonly Problem[],
    readonly further = 0,
  ) {
    super(describeProblems(problems, further));
  }
}
