import { type LoadedStudy, loadStudy, type RowsTold } from "./loadStudy.js";

/** The variable by which a build tells its other processes which version of the study's files it is of. */
export const INPUT_VERSION = "INPUT_VERSION";

/**
 * Reads a study's folder as `loadStudy` does, in a process of a build: all of them must read the same files.
 *
 * @throws DataError with all problems of the run; Error if the files are not of the build's version any more
 * @example
 * loadBuilt("data").input === (process.env[INPUT_VERSION] ?? loadStudy("data").input); // true
 */
export function loadBuilt(folder: string, told?: RowsTold): LoadedStudy {
  const loaded = loadStudy(folder, told);
  const { input } = loaded;
  const expected = process.env[INPUT_VERSION] ?? input;
  if (input !== expected) throw new Error(`${folder} was version ${expected} when the build began, and is ${input} now.`);
  return loaded;
}
