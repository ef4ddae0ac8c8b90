import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, posix, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";
import { byKey } from "../src/study/lookups.js";
import { clientModules } from "./clientModules.js";
import { pageScript } from "./pageScript.js";
import { staticImports } from "./staticImports.js";

/** What every page runs besides its own cells. */
const BESIDES = ["navigation.ts", "standingPage.ts"].map((file) => fileURLToPath(new URL(file, import.meta.url)));

/** Where the site's scripts stand. */
const SCRIPTS = "_js";

/** Where Framework put its scripts, each package whole and each module a request. */
const REPLACED = ["_import", "_node", "_npm", "_observablehq"];

/**
 * Bundles the script of each page anew, into one file of what the page uses and nothing else, named by its content;
 * Framework's scripts are deleted. Pages share no files: what several pages use, esbuild would share in whole modules
 * and in many requests, and each page would weigh 3 to 8 kB more (gzip).
 *
 * @param root Where the modules stand that pages import.
 * @param site Folder that Framework built; its scripts are replaced.
 * @param pages Documents by their path in it; their script elements are replaced.
 * @throws esbuild's BuildFailure for an import that leads nowhere.
 */
export async function bundleScripts(root: string, site: string, pages: ReadonlyMap<string, Document>): Promise<void> {
  const scripts = new Map([...pages].flatMap(([page, document]) => scriptOf(page, document)));
  const { outputFiles, metafile, warnings } = await build({
    absWorkingDir: resolve(site),
    entryPoints: [...scripts.keys()].map((page) => ({ in: `page:${page}`, out: page.replace(/\.html$/, "") })),
    plugins: [pageModules(site, scripts), clientModules(), sources(root), packages(root)],
    preserveSymlinks: true, // names by content must not depend on where node_modules really is
    bundle: true,
    format: "iife", // a browser runs no module of a folder that was opened from disk
    target: "es2022",
    minify: true,
    charset: "utf8",
    legalComments: "none",
    outdir: SCRIPTS,
    entryNames: "[dir]/[name]-[hash]",
    metafile: true,
    write: false,
    logLevel: "silent",
  });
  if (warnings.length) throw new Error(warnings.map(({ text, location }) => `${location?.file}: ${text}`).join("\n"));
  deleteScripts(site);
  for (const { path, contents } of outputFiles) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, contents);
  }
  for (const [file, { entryPoint }] of Object.entries(metafile.outputs)) {
    const page = entryPoint!.replace(/^page:/, "");
    linkScript(byKey(pages, page), page, file);
  }
}

function scriptOf(page: string, document: Document): [string, string][] {
  const script = pageScript(document)?.textContent;
  if (!script) return [];
  const cells = staticImports(script.replace(/"lastModified":\d+,/g, "")); // the time of building changes nothing
  return [[page, [cells, ...BESIDES.map((file) => `import ${JSON.stringify(file)};`)].join("\n")]];
}

/** Serves the pages' inline modules to esbuild as if they were files beside their pages. */
function pageModules(site: string, scripts: ReadonlyMap<string, string>): Plugin {
  return {
    name: "page-modules",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^page:/ }, ({ path }) => ({ path: path.slice("page:".length), namespace: "page" }));
      onLoad({ filter: /./, namespace: "page" }, ({ path }) => ({
        contents: byKey(scripts, path),
        resolveDir: resolve(site, dirname(path)),
      }));
    },
  };
}

/** How a built page names a module that it imports. */
const MODULE = /^.*?\/_import\/(.*)\.[0-9a-f]{8}\.js$/;

/** Takes what pages import from its sources, in place of what Framework was given of them. */
function sources(root: string): Plugin {
  return {
    name: "sources",
    setup({ onResolve }) {
      onResolve({ filter: MODULE }, ({ path }) => ({ path: resolve(root, path.replace(MODULE, "$1.ts")) }));
    },
  };
}

/**
 * Takes a package that names its sources from them: its ready bundle would run the top of every module it was made of,
 * used or not.
 */
function packages(root: string): Plugin {
  const found = new Set<string>();
  return {
    name: "packages",
    setup({ onResolve }) {
      onResolve({ filter: /^(@[^/]+\/)?[^./:@][^/:]*$/, namespace: "file" }, ({ path: name, importer }) => {
        if (!importer.startsWith(resolve(root))) return null;
        const folder = resolve("node_modules", name);
        const { source } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
          readonly source?: string;
        };
        if (source === undefined) return null;
        found.add(join(folder, source));
        return { path: join(folder, source), sideEffects: false };
      });
      onResolve({ filter: /^\./ }, ({ path, importer }) =>
        found.has(importer) ? { path: join(dirname(importer), path), sideEffects: false } : null,
      );
    },
  };
}

function deleteScripts(site: string): void {
  for (const folder of REPLACED.map((name) => join(site, name)).filter((path) => existsSync(path))) {
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
    for (const file of files) if (file.endsWith(".js")) rmSync(join(folder, file));
    if (!readdirSync(folder, { recursive: true }).some((file) => posix.extname(String(file))))
      rmSync(folder, { recursive: true });
  }
}

function linkScript(document: Document, page: string, file: string): void {
  for (const link of document.querySelectorAll('link[rel="modulepreload"]')) link.remove();
  const script = document.createElement("script");
  script.defer = true;
  script.src = posix.relative(posix.dirname(page), file);
  const cells = pageScript(document);
  if (cells === undefined) throw new Error(`${page} has no script for ${file}`);
  cells.replaceWith(script);
}
