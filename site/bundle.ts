import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, posix, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Metafile, type Plugin } from "esbuild";
import { clientModules } from "./clientModules.js";
import { pageScript } from "./pageScript.js";
import { staticImports } from "./staticImports.js";

/** What every page runs besides its own cells. */
const NAVIGATION = fileURLToPath(new URL("navigation.ts", import.meta.url));

/** Where the site's scripts stand. */
const SCRIPTS = "_js";

/** Where Framework put its scripts, each package whole and each module a request. */
const REPLACED = ["_import", "_node", "_npm", "_observablehq"];

/**
 * Bundles the scripts of all pages anew: shared code in shared files, unused code left out, names by content. Each page's inline
 * module becomes a file of its own, with preloads of all it imports; Framework's scripts are deleted.
 *
 * @param site Folder that Framework built; its scripts are replaced.
 * @param pages Documents by their path in it; their script elements are replaced.
 * @throws esbuild's BuildFailure for an import that leads nowhere.
 */
export async function bundleScripts(site: string, pages: ReadonlyMap<string, Document>): Promise<void> {
  const scripts = new Map([...pages].flatMap(([page, document]) => scriptOf(page, document)));
  const { outputFiles, metafile, warnings } = await build({
    absWorkingDir: resolve(site),
    entryPoints: [...scripts.keys()].map((page) => ({ in: `page:${page}`, out: page.replace(/\.html$/, "").replaceAll("/", "-") })),
    plugins: [pageModules(site, scripts), clientModules(), packages()],
    bundle: true,
    splitting: true,
    preserveSymlinks: true, // names by content must not depend on where node_modules really is
    format: "esm",
    target: "es2022",
    minify: true,
    charset: "utf8",
    legalComments: "none",
    outdir: SCRIPTS,
    entryNames: "[name]-[hash]",
    chunkNames: "[name]-[hash]",
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
    const page = entryPoint?.replace(/^page:/, "") ?? "";
    if (scripts.has(page)) linkScript(pages.get(page)!, page, [file, ...imported(metafile, file)]);
  }
}

function scriptOf(page: string, document: Document): [string, string][] {
  const script = pageScript(document)?.textContent;
  if (!script) return [];
  const cells = staticImports(script.replace(/"lastModified":\d+,/g, "")); // the time of building changes nothing
  return [[page, `${cells}\nimport ${JSON.stringify(NAVIGATION)};`]];
}

/** Serves the pages' inline modules to esbuild as if they were files beside their pages. */
function pageModules(site: string, scripts: ReadonlyMap<string, string>): Plugin {
  return {
    name: "page-modules",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^page:/ }, ({ path }) => ({ path: path.slice("page:".length), namespace: "page" }));
      onLoad({ filter: /./, namespace: "page" }, ({ path }) => ({
        contents: scripts.get(path)!,
        resolveDir: resolve(site, dirname(path)),
      }));
    },
  };
}

/** Takes packages from node_modules, where each says which of its parts can be left out, in place of Framework's copies. */
function packages(): Plugin {
  return {
    name: "packages",
    setup({ onResolve, resolve: find }) {
      onResolve({ filter: /\/_node\/.*\/index\.[0-9a-f]{8}\.js$/ }, ({ path, kind }) => {
        const name = /\/_node\/((?:@[^/]+\/)?[^/@]+)@/.exec(path)![1]!;
        return find(name, { kind, resolveDir: process.cwd() });
      });
    },
  };
}

function deleteScripts(site: string): void {
  for (const folder of REPLACED.map((name) => join(site, name)).filter((path) => existsSync(path))) {
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
    for (const file of files) if (file.endsWith(".js")) rmSync(join(folder, file));
  }
}

/** Everything that a script imports when it loads, through all levels. */
function imported(metafile: Metafile, file: string, found = new Set<string>()): string[] {
  for (const { path, kind } of metafile.outputs[file]!.imports) {
    if (kind !== "import-statement" || found.has(path)) continue;
    found.add(path);
    imported(metafile, path, found);
  }
  return [...found];
}

function linkScript(document: Document, page: string, files: readonly string[]): void {
  const addresses = files.map((file) => `./${posix.relative(posix.dirname(page), file)}`.replace("./../", "../"));
  for (const link of document.querySelectorAll('link[rel="modulepreload"]')) link.remove();
  for (const address of addresses) {
    const link = document.createElement("link");
    link.rel = "modulepreload";
    link.href = address;
    document.head.append(link);
  }
  const script = document.createElement("script");
  script.type = "module";
  script.src = addresses[0]!;
  pageScript(document)!.replaceWith(script);
}
