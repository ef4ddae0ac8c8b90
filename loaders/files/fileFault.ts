import type { ProblemWording } from "../../src/texts/id/problems.js";

/** Why a file is not read any further: thrown from wherever that is seen, and reported by who opened the file. */
export class FileFault extends Error {
  constructor(readonly wording: ProblemWording) {
    super(wording.found);
  }
}
