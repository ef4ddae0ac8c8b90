import { fileProblems } from "../../src/texts/language.js";
import type { ProblemWording } from "../../src/texts/words/problemWords.js";
import type { Problems } from "../problem.js";

/** Why a file is not read any further: thrown from wherever that is seen, and reported by who opened the file. */
export class FileFault extends Error {
  constructor(readonly wording: ProblemWording) {
    super(wording.found);
  }
}

/**
 * A fault of a file that is not what it began as.
 *
 * @example
 * throw broken(damage.truncated);
 */
export function broken(detail: string): FileFault {
  return new FileFault(fileProblems.broken(detail));
}

/**
 * Reads something of a file, and blames the file for a number behind its end or a stream that is none.
 *
 * @example
 * blamed(damage.truncated, () => view.getUint32(at));
 */
export function blamed<Read>(detail: string, read: () => Read): Read {
  try {
    return read();
  } catch (error) {
    throw error instanceof FileFault ? error : broken(detail);
  }
}

/**
 * What is read; a file that is at fault is reported and not read.
 *
 * @example
 * unlessFaulty("responses.xlsx", problems, () => xlsxSheet(bytes, undefined, 1e9));
 */
export function unlessFaulty<Read>(file: string, problems: Problems, read: () => Read): Read | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    problems.error({ file }, error.wording);
    return undefined;
  }
}
