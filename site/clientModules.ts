import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "esbuild";

const CLIENT = "@observablehq/framework/dist/client";
const NAMESPACE = "package";

/** Where Framework's client starts, by the name that built pages import it by. */
const ENTRIES: Readonly<Record<string, string>> = { client: "index.js", stdlib: "stdlib.js", runtime: "runtime.js" };

/**
 * Parts of the client that this site does without: implicit libraries and sample data sets, which would come from a
 * CDN; a sidebar that remembers; buttons that copy code; and the marking in the table of contents, which watches
 * headings that cells have replaced.
 */
const LEFT_OUT = ["stdlib/recommendedLibraries.js", "stdlib/sampleDatasets.js", "sidebar.js", "pre.js", "toc.js"];

/**
 * What Framework's client does with a cell that fails: it takes away what stood there and shows an English error. Here
 * it stays.
 */
const REJECTED = "  root._error = true;\n  clear(root);\n  displayNode(root, inspectError(error));\n";

/** Parts of the client that weigh more than all the rest, and what stands in for them here. */
const REPLACED: Readonly<Record<string, string>> = {
  "inspect.js": "inspect.ts",
  "stdlib/fileAttachment.js": "fileAttachment.ts",
};

/**
 * esbuild plugin: takes Framework's client from its sources in place of the ready bundle, so that only what pages use
 * is shipped. Modules are named by their path below node_modules, which is the same in any folder.
 */
export function clientModules(): Plugin {
  const modules = join(
    dirname(createRequire(import.meta.url).resolve("@observablehq/framework/package.json")),
    "..",
    "..",
  );
  const inClient = (path: string) => ({
    path: `${CLIENT}/${path}`,
    namespace: NAMESPACE,
    sideEffects: path === ENTRIES["client"],
  });
  return {
    name: "framework-client",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /\/_observablehq\/\w+\.[0-9a-f]{8}\.js$/ }, ({ path }) => {
        const entry = ENTRIES[posix.basename(path).split(".")[0]!];
        return entry ? inClient(entry) : null;
      });
      onResolve({ filter: /./, namespace: NAMESPACE }, ({ path, importer, kind }) => {
        if (path.startsWith(".")) return clientModule(posix.join(posix.dirname(importer), path));
        const builtin = ENTRIES[path.replace(/^observablehq:/, "")];
        if (builtin) return inClient(builtin);
        if (kind === "dynamic-import") return { path: "absent", namespace: NAMESPACE };
        const file = createRequire(join(modules, CLIENT, "index.js")).resolve(path);
        return { path: file.slice(modules.length + 1), namespace: NAMESPACE, sideEffects: false };
      });
      onLoad({ filter: /./, namespace: NAMESPACE }, ({ path }) => {
        if (path === "absent") return { contents: 'throw new Error("This library is not part of the site.");' };
        const leftOut = LEFT_OUT.some((part) => path === `${CLIENT}/${part}`);
        const contents = leftOut ? "" : readFileSync(join(modules, path), "utf8");
        return { contents: path === `${CLIENT}/main.js` ? letStand(contents) : contents };
      });
    },
  };
}

/** @throws Error if this version of Framework's client does otherwise. */
function letStand(client: string): string {
  if (!client.includes(REJECTED)) throw new Error("Framework's client does something else with a cell that fails.");
  return client.replace(REJECTED, '  document.dispatchEvent(new Event("cellfailed"));\n');
}

function clientModule(path: string): { path: string; namespace?: string } {
  const replacement = REPLACED[path.slice(CLIENT.length + 1)];
  return replacement ? { path: fileURLToPath(new URL(replacement, import.meta.url)) } : { path, namespace: NAMESPACE };
}
