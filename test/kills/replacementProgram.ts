import { join } from "node:path";
import { buildSync } from "esbuild";

/**
 * Arguments: a finished site or `recover`, the folder that it is to replace, the journal. It prints a word when it
 * begins.
 */
const PROGRAM = `
  import { writeSync } from "node:fs";
  import { beginReplacement, recover } from "./site/replaceFolder.ts";
  const [, , made, target, journal] = process.argv;
  if (made === "recover") recover(journal);
  else {
    recover(journal);
    writeSync(1, "begun");
    beginReplacement(target, journal).finish(made);
  }`;

/**
 * Makes a program of the last step of a build alone, which starts in a moment.
 *
 * @param folder Where to put it.
 * @returns Its path.
 */
export function replacementProgram(folder: string): string {
  const outfile = join(folder, ".made", "replace.mjs");
  buildSync({
    stdin: { contents: PROGRAM, loader: "ts", resolveDir: "." },
    bundle: true,
    platform: "node",
    format: "esm",
    outfile,
  });
  return outfile;
}
