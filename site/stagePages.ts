import { cpSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { build } from "esbuild";
import { pageModule } from "./pageModules.js";

const IMPORT = /^import\b[^"]*"(\.{1,2}\/[^"]+)\.js";$/gm;

/**
 * Copies the pages and styles of a root into another folder, with the modules that pages import bundled to a few: of
 * each module Framework takes the imports, a digest and a translation, and there are hundreds.
 *
 * @param root Framework's source root, `src`.
 * @param staged Folder that becomes Framework's root in its place; it may exist.
 * @throws esbuild's BuildFailure for an import that leads nowhere.
 */
export async function stagePages(root: string, staged: string): Promise<void> {
  const sources = readdirSync(root, { recursive: true, encoding: "utf8" }).filter(
    (file) => !file.startsWith(".observablehq"),
  );
  for (const file of sources.filter((name) => /\.(md|css)$/.test(name))) cpSync(join(root, file), join(staged, file));
  const imported = sources.filter((name) => name.endsWith(".md")).flatMap((page) => importsOf(root, page));
  await build({
    entryPoints: [...new Set(imported)].sort(),
    outbase: root,
    outdir: resolve(staged),
    bundle: true,
    splitting: true,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    logLevel: "silent",
  });
}

/** The modules that a page's cells import. */
function importsOf(root: string, page: string): string[] {
  const cells = pageModule(readFileSync(join(root, page), "utf8"));
  return [...cells.matchAll(IMPORT)].map((match) => `${join(root, dirname(page), match[1]!)}.ts`);
}
