import { parseArgs } from "node:util";

/** Where a command finds the study and puts the site. */
export interface Options {
  /** The study's folder: `--study DIR`, else the variable STUDY, else `data`. */
  readonly study: string;
  /** The site's folder: the variable OUTPUT, else `dist`. */
  readonly output: string;
}

/**
 * Reads the options of `build` and `start` from the command line and the environment.
 *
 * @throws TypeError for an option that does not exist.
 */
export function readOptions(args = process.argv.slice(2), environment = process.env): Options {
  const { values } = parseArgs({ args, options: { study: { type: "string" } } });
  return { study: values.study ?? (environment["STUDY"] || "data"), output: environment["OUTPUT"] || "dist" };
}
