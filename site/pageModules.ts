import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expressions } from "./expressions.js";

const CELL = /^```(?:ts|js)\b[^\n]*\n([\s\S]*?)^```$/gm;

/**
 * A page's cells and `${…}` expressions as one TypeScript module, so that the compiler checks them too.
 *
 * @param markdown Source of the page.
 * @example pageModule("Sebanyak ${n} orang") // "void (n);\nexport {};\n"
 */
export function pageModule(markdown: string): string {
  const cells = [...markdown.matchAll(CELL)].map((match) => match[1]!);
  const prose = markdown.replace(/^```[\s\S]*?^```$/gm, "");
  const values = expressions(prose).map((expression) => `void (${expression});`);
  return [...cells, ...values, "export {};\n"].join("\n");
}

/**
 * Writes the module of every page to `.observablehq/pages` below the root; `rootDirs` in tsconfig.json makes their
 * imports mean the root.
 *
 * @param root Framework's source root, `src`.
 */
export function writePageModules(root: string): void {
  const output = join(root, ".observablehq", "pages");
  rmSync(output, { recursive: true, force: true });
  for (const file of readdirSync(root, { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".md") || file.startsWith(".observablehq")) continue;
    const target = join(output, file.replace(/\.md$/, ".ts"));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, pageModule(readFileSync(join(root, file), "utf8")));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writePageModules("src");
