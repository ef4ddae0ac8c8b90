import { readdirSync } from "node:fs";
import { posix } from "node:path";

/**
 * The files of folders of this project, sorted in each, but what Framework and the types of pages keep in
 * src/.observablehq.
 *
 * @param folders Their paths from the project's own, with slashes, as the files'.
 */
export function filesIn(...folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .map((file) => posix.join(folder, file.replaceAll("\\", "/")))
      .filter((file) => /\.\w+$/.test(file) && !file.includes(".observablehq"))
      .sort(),
  );
}

/** The modules of the program, types of others' programs apart. */
export const modules = filesIn("src", "loaders", "site", "commands").filter(
  (file) => /\.m?ts$/.test(file) && !file.endsWith(".d.ts"),
);
