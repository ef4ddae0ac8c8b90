import { build } from "esbuild";

/**
 * The script of a web worker, in one file. A page gets its address as that of any data file, which both the preview and
 * the build give it; the worker needs nothing of Framework.
 *
 * @param entry Module, relative to the project.
 * @throws esbuild's BuildFailure for an import that leads nowhere.
 */
export async function bundleWorker(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: "iife",
    target: "es2022",
    minify: true,
    charset: "utf8",
    legalComments: "none",
    write: false,
  });
  return outputFiles[0]!.text;
}
